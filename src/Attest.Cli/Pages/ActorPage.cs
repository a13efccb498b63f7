using System.Globalization;
using Attest.Actors;

namespace Attest.Cli.Pages;

/// <summary>The registry of actors for people: a list, the page of one, and what has been checked.</summary>
internal static class ActorPage
{
    private const int Indent = 2, LabelWidth = 11, WhenWidth = 26;

    /// <summary>One line an actor: id, type, dates, countries, name.</summary>
    public static string List(IReadOnlyList<Actor> actors, bool unicode) =>
        Columns.Lay(actors.Select(actor => new[] { actor.Id, Words(actor.Type), Short(actor.Valid), string.Join(' ', actor.Areas.Take(5).Select(area => area.Country)), unicode ? actor.Name : Cells.Ascii(actor.Name) }));

    /// <summary>Everything known of an actor; on a day, what held then.</summary>
    public static string Render(ActorRegistry registry, Actor actor, DateOnly? on, PageStyle style)
    {
        var ink = new Ink(style);
        var page = new PageWriter(ink, style.Width);
        page.Line(ink.Strong(ink.Text(actor.Name)) + ink.Quiet($"  {actor.Id}"));
        page.Entry("what", $"{Words(actor.Type)} ({actor.Role})", Indent, LabelWidth);
        page.Entry("when", Long(actor.Valid), Indent, LabelWidth);
        if (on is { } day && !actor.Valid.Holds(day)) page.Entry("", string.Create(CultureInfo.InvariantCulture, $"named on {day:yyyy-MM-dd} it would be out of its time"), Indent, LabelWidth, ink.Disputed);
        if (!actor.Areas.IsEmpty) page.Entry("where", string.Join(", ", actor.Areas.Select(area => area.Weight < 1 ? string.Create(CultureInfo.InvariantCulture, $"{area.Country} {area.Weight:0.##}") : area.Country)), Indent, LabelWidth);
        page.Entry("source", Resting(actor.Provenance), Indent, LabelWidth);
        page.Title("Names", OnDay(on));
        foreach (var name in actor.NamesOn(on)) page.Entry(Long(name.Valid), Described(name), Indent, WhenWidth);
        Relations(registry, actor, on, page);
        return page.ToString();
    }

    /// <summary>Rows checked and not, by region.</summary>
    public static string Counts(IReadOnlyList<Actor> actors)
    {
        var rows = actors.GroupBy(actor => actor.Provenance.Region).OrderBy(region => region.Key, StringComparer.Ordinal).Select(region => Count(region.Key, [.. region]));
        return Columns.Lay([["region", "actors", "checked", "not checked"], .. rows, Count("all", actors)]);
    }

    private static void Relations(ActorRegistry registry, Actor actor, DateOnly? on, PageWriter page)
    {
        var own = actor.RelationsOn(on).Select(relation => (relation.Valid, Text: $"{Words(relation.Tie)} {Named(registry.ById(relation.To), relation.To)}"));
        var others = registry.RelationsTo(actor.Id).Where(pair => on is not { } day || pair.Relation.Valid.Holds(day))
            .Select(pair => (pair.Relation.Valid, Text: $"{Named(pair.From, pair.From.Id)}: {Words(pair.Relation.Tie)} it"));
        var all = own.Concat(others).ToList();
        if (all.Count == 0) return;
        page.Title("Relations", OnDay(on));
        foreach (var (valid, text) in all) page.Entry(Long(valid), text, Indent, WhenWidth);
    }

    private static string[] Count(string region, IReadOnlyList<Actor> actors)
    {
        var held = actors.Count(actor => actor.Provenance.Checked is not null);
        return [region, Number(actors.Count), Number(held), Number(actors.Count - held)];
    }

    private static string Resting(ActorProvenance provenance) => provenance switch
    {
        { Region: "" } => "composed of a country and a role",
        { Checked: { } day } => $"{provenance.Source}, checked {day}",
        _ => "not checked",
    };

    private static string Described(ActorName name)
    {
        var notes = new List<string>();
        if (name.Language is not null) notes.Add(name.Language);
        if (name.Kind != ActorNameKind.Alias) notes.Add(Words(name.Kind));
        if (name.NeedsContext) notes.Add("only where the text names its country or itself otherwise");
        return notes.Count == 0 ? name.Text : $"{name.Text} ({string.Join(", ", notes)})";
    }

    private static string OnDay(DateOnly? on) => on is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Named(Actor? actor, string id) => actor is null ? id : $"{actor.Name} ({id})";

    private static string Short(ActorWindow valid) => valid.IsOpen ? "" : $"{valid.From ?? ""}..{valid.Until ?? ""}";

    private static string Long(ActorWindow valid) => valid switch
    {
        { From: { } from, Until: { } until } => $"{from} to {until}",
        { From: { } from } => $"since {from}",
        { Until: { } until } => $"until {until}",
        _ => "at any time",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Words<T>(T value) where T : struct, Enum
    {
        var words = new System.Text.StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
