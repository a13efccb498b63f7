using Attest.Facts;

namespace Attest.Faces.Tests.Fixtures;

/// <summary>The attack of 17 September 2024 in Bamako as a reading made by hand: nine claims, every kind of bar, every section of the page.</summary>
internal static class Bamako
{
    public const string Text = """
        BAMAKO, Sept 19 (Meridian Wire) - More than 70 dead and 200 wounded: that is the price of Tuesday's assault on a gendarmerie school and a military airfield in the capital of Mali.

        A security source, who would not be named, told Meridian Wire that 77 people were killed and 255 hurt.

        A confidential official document, seen by Meridian Wire, puts the toll at around 100 and gives the names of 81 victims.

        The newspaper Le Soir said that about 50 gendarmerie students would be buried on Thursday.

        The general staff conceded late on Tuesday that "some lives" had been lost.

        JNIM, which said that it had carried out the assault, spoke of "hundreds" of dead and wounded among its enemies.

        The authorities have not published a toll. The African Union condemned the assault on Thursday; ECOWAS had condemned it on Wednesday.
        """;

    private static readonly DateOnly Tuesday = new(2024, 9, 17);
    private static readonly DateOnly Wednesday = new(2024, 9, 18);
    private static readonly DateOnly Thursday = new(2024, 9, 19);
    private static readonly IncidentId Main = new("i1");

    private static readonly Attribution SecuritySource =
        new("A security source, who would not be named", SourceKind.SecurityAnonymous, true, SourceRelation.Unknown, ["Meridian Wire"]);

    private static readonly Attribution OfficialDocument =
        new("A confidential official document", SourceKind.Document, false, SourceRelation.Unknown, ["Meridian Wire"]);

    public static ReportReading Reading { get; } = new()
    {
        Id = "bamako",
        Report = new(
            "Mali gives no toll two days after the assault on Bamako", "en", Thursday, PublishedBasis.Given, "The Delta Post", "Meridian Wire",
            ["A. Writer"], "BAMAKO, Sept 19 (Meridian Wire)", null, new string('a', 64), Text.Length),
        Incidents = [Attack, Insurgency],
        Claims = Claims,
        Statements = Statements,
        Notes =
        [
            new("reading/ambiguous-list", "\"the names of 81 victims\": those named may be the dead, or only some of those harmed; both readings stand", new ClaimId("c6")),
            new("reading/furniture", "one line that is no part of the article was masked"),
        ],
    };

    private static Claim[] ClaimList =>
    [
        Claim(1, Measure.Killed, Bound.MoreThan, 71, null, "More than 70", "More than 70 dead", Attribution.OwnVoice),
        Claim(2, Measure.Injured, Bound.MoreThan, 201, null, "200", "200 wounded", Attribution.OwnVoice),
        Claim(3, Measure.Killed, Bound.Exact, 77, 77, "77", "77 people were killed", SecuritySource),
        Claim(4, Measure.Injured, Bound.Exact, 255, 255, "255", "255 hurt", SecuritySource),
        Claim(5, Measure.Killed, Bound.About, 100, 100, "around 100", "toll at around 100", OfficialDocument),
        Claim(6, Measure.Killed, Bound.Exact, 81, 81, "81", "names of 81 victims", OfficialDocument) with { Scope = ClaimScope.Subset, Listed = ListedNames.Ambiguous },
        Claim(7, Measure.Killed, Bound.About, 50, 50, "about 50", "about 50 gendarmerie students would be buried", new("Le Soir", SourceKind.Media, false, SourceRelation.ThirdParty, [])) with
        {
            Scope = ClaimScope.Subset,
            Victims = new(VictimGroup.Security, "gendarmerie students", VictimSide.Target, null, "ML", null, [new("police", 50)]),
        },
        Claim(8, Measure.Killed, Bound.Vague, 1, null, "some", "\"some lives\" had been lost", new("The general staff", SourceKind.Military, false, SourceRelation.OwnSide, [])) with { Term = "some" },
        Claim(9, Measure.Casualties, Bound.Vague, 100, null, "hundreds", "\"hundreds\" of dead and wounded", new("JNIM", SourceKind.ArmedGroup, false, SourceRelation.Enemy, [])) with
        {
            Term = "hundreds",
            Victims = new(VictimGroup.Security, "its enemies", VictimSide.Target, "JNIM", null, null, []),
        },
    ];

    private static System.Collections.Immutable.ImmutableArray<Claim> Claims => [.. ClaimList];

    private static System.Collections.Immutable.ImmutableArray<Statement> Statements =>
    [
        Statement(StatementKind.Responsibility, "JNIM", null, "it had carried out the assault"),
        Statement(StatementKind.NoFigure, "The authorities", null, "have not published a toll"),
        Statement(StatementKind.Condemnation, "The African Union", Thursday, "condemned the assault on Thursday"),
        Statement(StatementKind.Condemnation, "ECOWAS", Wednesday, "had condemned it on Wednesday"),
    ];

    private static Incident Attack => new()
    {
        Id = Main,
        Main = true,
        Role = IncidentRole.Main,
        Type = IncidentType.Attack,
        Date = new(Tuesday, Tuesday, DatePrecision.Day, "Tuesday before 2024-09-19"),
        Place = new("Bamako", "Bamako", "ML", "Mali", 12.65, -8.0, 1, 1, 15000, "g:bamako"),
        Sites = [new("gendarmerie school", "a gendarmerie school"), new("airfield", "a military airfield")],
        Perpetrators = [new("a:jnim", "JNIM", PerpetratorKind.Organisation, PerpetratorBasis.Claimed, "JNIM")],
        Targets = [new("a gendarmerie school"), new("a military airfield")],
        Victims = [new("gendarmerie students", VictimGroup.Security)],
        Weapons = [Weapon.Firearm, Weapon.Explosive],
        Policy = "attest-1",
        Toll = new(Killed, Injured),
    };

    private static Finding Killed => new()
    {
        Low = 77, Best = 77, High = 100, OpenHigh = false, BestBasis = BestBasis.TieLower, Status = FindingStatus.Unconfirmed,
        Used = [new("c3"), new("c5")],
        SetAside =
        [
            new(new("c1"), "R22", "the report's own rounding of 77"),
            new(new("c6"), "R3", "a list of names of which the words do not say that all are dead"),
            new(new("c7"), "R4", "a part of the dead: a floor for security forces"),
            new(new("c8"), "R11", "a vague word: a floor of 1"),
            new(new("c9"), "R5", "dead and wounded in one figure, of an enemy"),
        ],
        ClaimedHigh = null,
        ByGroup = [new(VictimGroup.Security, 77, 77, 100)],
        Why = "77 and about 100 are supported by one origin each; 100 is less than twice 77, so the lower figure leads.",
        Sentence = "77 people were killed, a security source told Meridian Wire; a confidential official document put the toll at around 100. The authorities have given no figure (as of 19 September 2024).",
    };

    private static Finding Injured => new()
    {
        Low = 255, Best = 255, High = 255, OpenHigh = false, BestBasis = BestBasis.MostOrigins, Status = FindingStatus.Unconfirmed,
        Used = [new("c4")], SetAside = [new(new("c2"), "R22", "the report's own rounding of 255")], ClaimedHigh = null, ByGroup = [],
        Why = "255 is the only figure that counts.",
        Sentence = "255 people were injured, a security source told Meridian Wire (as of 19 September 2024).",
    };

    private static Incident Insurgency => new()
    {
        Id = new("i2"), Main = false, Role = IncidentRole.Background, Type = IncidentType.Other,
        Date = new(new(2012, 1, 1), new(2012, 12, 31), DatePrecision.Year, "since 2012"),
        Place = new("Mali", null, "ML", "Mali", null, null, null, null, null, null),
        Sites = [], Perpetrators = [], Targets = [], Victims = [], Weapons = [],
    };

    private static Claim Claim(int number, Measure measure, Bound bound, int? low, int? high, string quantity, string words, Attribution source)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new()
        {
            Id = new($"c{number}"), In = ReportField.Text, Incident = Main, Measure = measure, Bound = bound, Low = low, High = high, Term = null,
            Quantity = quantity, Start = start, End = start + words.Length, Text = words,
            Victims = new(VictimGroup.Security, null, VictimSide.Target, null, null, null, []),
            Scope = ClaimScope.Total, Status = ClaimStatus.Asserted, Provisional = false, Updates = null, Confidence = 0.97, IncidentConfidence = 0.95,
            Source = source, AsOf = Thursday, Rule = "en.toll.made-by-hand", Lexicon = "sha256:" + new string('0', 64),
        };
    }

    private static Statement Statement(StatementKind kind, string by, DateOnly? day, string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(kind, by, Main, day, words, start, start + words.Length);
    }
}
