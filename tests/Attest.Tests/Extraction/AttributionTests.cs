using Attest.Facts;
using Xunit;

namespace Attest.Tests.Extraction;

/// <summary>Who says a figure, form by form: each line a report, the words its claim holds, whose it is, and of what kind.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("According to the mayor of Koro, 12 people were killed.", "12", "the mayor of Koro", SourceKind.Government)]
    [InlineData("The army spokesman, Colonel Adu Neme, said on Monday that 12 soldiers were killed.", "12", "The army spokesman, Colonel Adu Neme", SourceKind.Military)]
    [InlineData("In a statement late on Tuesday, the health ministry said 12 people were killed.", "12", "the health ministry", SourceKind.Government)]
    [InlineData("A doctor at the Ossarn clinic reached by telephone said 12 people were killed.", "12", "A doctor at the Ossarn clinic reached by telephone", SourceKind.Medical)]
    [InlineData("Rukia Tamm, who runs the clinic in Ossarn, said 12 people were killed.", "12", "Rukia Tamm, who runs the clinic in Ossarn", SourceKind.Medical)]
    [InlineData("The Ossarn Rights Observatory estimates that 12 people were killed.", "12", "The Ossarn Rights Observatory", SourceKind.NgoUn)]
    public void A_speaker_before_the_words(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Police Captain Adu Neme said 12 people were killed.", "12", "Police Captain Adu Neme", SourceKind.Police)]
    [InlineData("The hospital's director said 12 people were killed.", "12", "The hospital's director", SourceKind.Medical)]
    [InlineData("Ossarn Hospital received 12 bodies, its director, Adu Neme, said.", "12", "its director, Adu Neme", SourceKind.Medical)]
    [InlineData("Rebels of the National Liberation Army were near. The army's spokesman said 12 people were killed.", "12", "The army's spokesman", SourceKind.Military)]
    [InlineData("A military official said on condition of anonymity that 12 people were killed.", "12", "A military official", SourceKind.SecurityAnonymous)]
    [InlineData("Front spokesman Adu Neme was there. \"We buried 12 people,\" Front spokesman Adu Neme said.", "12", "Front spokesman Adu Neme", SourceKind.Other)]
    public void A_speaker_is_of_the_kind_of_whom_he_speaks_for(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Twelve people were killed, a doctor and two residents said.", "Twelve", "a doctor and two residents", SourceKind.Medical)]
    [InlineData("The Ossarn Lawyers, a group that documents abuses by both sides, said 12 people were killed.", "12", "The Ossarn Lawyers, a group that documents abuses by both sides", SourceKind.Other)]
    [InlineData("There was no word from the army, which had announced the deaths of 12 guards.", "12", "the army", SourceKind.Military)]
    [InlineData("The road is closed. Twelve people were killed, according to a toll given at the time by the government.", "Twelve", "the government", SourceKind.Government)]
    public void A_speaker_with_company_or_a_clause(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Twelve people were killed in May.\n\nThis report is published by the Ossarn Watch Group.", "Twelve", "the Ossarn Watch Group", SourceKind.Other)]
    [InlineData("The Ossarn Relief Agency condemns the attack of Sunday.\n\nTwelve people were killed in it.", "Twelve", "The Ossarn Relief Agency", SourceKind.NgoUn)]
    public void Whoever_issues_a_text_says_all_of_it(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The gunmen, the mayor said, killed 12 people.", "12", "the mayor", SourceKind.Government)]
    [InlineData("On Sunday, she said, 12 people were killed.", "12", "she", SourceKind.Other)]
    [InlineData("At dawn, according to the police, 12 people were killed.", "12", "the police", SourceKind.Police)]
    [InlineData("The raid, police in Koro said on Monday, left 12 people dead and the market burnt.", "12", "police in Koro", SourceKind.Police)]
    public void A_speaker_between_the_words(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Twelve people were killed, police said.", "Twelve", "police", SourceKind.Police)]
    [InlineData("Twelve people were killed on Sunday, a hospital official said on Monday.", "Twelve", "a hospital official", SourceKind.Medical)]
    [InlineData("Twelve people were killed, said Rukia Tamm, a nurse at the clinic.", "Twelve", "Rukia Tamm, a nurse at the clinic", SourceKind.Medical)]
    [InlineData("Twelve people were killed, according to the governor's office.", "Twelve", "the governor's office", SourceKind.Government)]
    [InlineData("Twelve people killed in Koro, says governor", "Twelve", "governor", SourceKind.Government)]
    [InlineData("Twelve people were killed, the county archive records.", "Twelve", "the county archive", SourceKind.Document)]
    [InlineData("Twelve people were killed and the market was burnt, the mayor told reporters at the scene.", "Twelve", "the mayor", SourceKind.Government)]
    public void A_speaker_behind_the_words(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("\"Twelve people were killed,\" the mayor said.", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("\"Twelve people were killed,\" said the mayor.", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("The mayor said: \"Twelve people were killed.\"", "Twelve", "The mayor", SourceKind.Government)]
    [InlineData("\"They came at dawn,\" the mayor said. \"Twelve people were killed.\"", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("\"They came at dawn. Twelve people were killed. We fled,\" the mayor said. The army did not comment.", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("\u201CTwelve people were killed,\u201D the mayor said.", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("''Twelve people were killed,'' the mayor said.", "Twelve", "the mayor", SourceKind.Government)]
    [InlineData("The mayor said the town's market was shut.\n\n\"Twelve people were killed.\"", "Twelve", "The mayor", SourceKind.Government)]
    public void A_speaker_of_a_quotation(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The Harbour Gazette quoted a hospital official as saying 12 people were killed.", "12", "a hospital official", SourceKind.Medical)]
    [InlineData("A hospital official was quoted by the Harbour Gazette as saying 12 people were killed.", "12", "A hospital official", SourceKind.Medical)]
    [InlineData("State radio said 12 people were killed, citing a military source.", "12", "a military source", SourceKind.SecurityAnonymous)]
    [InlineData("State radio, citing a hospital official, said 12 people were killed.", "12", "a hospital official", SourceKind.Medical)]
    [InlineData("The paper cited the mayor as saying that 12 people were killed.", "12", "the mayor", SourceKind.Government)]
    public void Whoever_is_quoted_answers_and_not_who_quotes(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The mayor said the town was quiet. He said 12 people were killed.", "12", "The mayor", SourceKind.Government)]
    [InlineData("Rukia Tamm, a nurse at the clinic, sat by the gate. She said 12 people were killed.", "12", "Rukia Tamm", SourceKind.Medical)]
    [InlineData("The army said the town was quiet. It said 12 people were killed.", "12", "The army", SourceKind.Military)]
    [InlineData("Survivors spoke of a raid. They said 12 people were killed.", "12", "Survivors", SourceKind.Witness)]
    public void A_pronoun_finds_whom_it_means(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Colonel Adu Neme, the army spokesman, said the town was quiet. The spokesman said 12 people were killed.", "12", "Colonel Adu Neme, the army spokesman", SourceKind.Military)]
    [InlineData("Governor Abel Tarr said the town was quiet. Tarr said 12 people were killed.", "12", "Governor Abel Tarr", SourceKind.Government)]
    [InlineData("The spokesman said the town was quiet. Colonel Adu Neme, the spokesman, said 12 people were killed.", "12", "Colonel Adu Neme, the spokesman", SourceKind.Military)]
    [InlineData("Health officials said 12 people were killed. Dr Rukia Tamm, the chief medical officer, said the clinic was full.", "12", "Dr Rukia Tamm, the chief medical officer", SourceKind.Medical)]
    [InlineData("The Upland Relief Union (URU) met in Koro. The URU said 12 people were killed.", "12", "The Upland Relief Union (URU)", SourceKind.Other)]
    public void A_role_a_surname_or_an_acronym_finds_the_fullest_mention(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The army said 12 rebels were killed, but residents said 30 civilians died.", "12", "The army", SourceKind.Military)]
    [InlineData("The army said 12 rebels were killed, but residents said 30 civilians died.", "30", "residents", SourceKind.Witness)]
    [InlineData("Police said 12 people were killed and the clinic said 30 were wounded.", "30", "the clinic", SourceKind.Medical)]
    [InlineData("Police said 12 people were killed. Residents put the toll at 30.", "30", "Residents", SourceKind.Witness)]
    [InlineData("Twelve people were killed, police said, adding that 30 were wounded.", "30", "police", SourceKind.Police)]
    [InlineData("The mayor said the road was closed, and he added that 12 people were killed.", "12", "The mayor", SourceKind.Government)]
    public void Each_of_several_speakers_has_their_own_figure(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("A diplomat said the rebels claimed 12 soldiers were killed.", "12", "A diplomat", SourceKind.Other)]
    [InlineData("The mayor, who said 12 people were killed, asked for help.", "12", "The mayor", SourceKind.Government)]
    [InlineData("A note of the general staff, according to which 12 soldiers were killed, was shown on Monday.", "12", "A note of the general staff", SourceKind.Document)]
    public void Whoever_reports_what_others_said_answers_for_it(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("A security source, who would not be named, said 12 soldiers were killed.", "12", "A security source, who would not be named", SourceKind.SecurityAnonymous)]
    [InlineData("Two army officers, speaking on condition of anonymity, put the toll at 12.", "12", "Two army officers, speaking on condition of anonymity", SourceKind.SecurityAnonymous)]
    [InlineData("A nurse, who did not want her name used for fear of reprisals, said 12 people were killed.", "12", "A nurse, who did not want her name used for fear of reprisals", SourceKind.Medical)]
    public void A_withheld_name_and_its_reason_are_kept(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The army said in a statement that 12 rebels were killed.", "12", "The army", SourceKind.Military)]
    [InlineData("In a message the Northern Front said it had killed 12 soldiers.", "12", "the Northern Front", SourceKind.ArmedGroup)]
    [InlineData("The mayor wrote on a web page that 12 people were killed.", "12", "The mayor", SourceKind.Government)]
    [InlineData("A statement by the general staff said 12 soldiers were killed.", "12", "the general staff", SourceKind.Military)]
    [InlineData("Governor: 12 people killed in raid", "12", "Governor", SourceKind.Government)]
    public void A_statement_and_a_post_are_of_whoever_issues_them(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("Fighters of the Tolm Column took the town. The Tolm Column said 12 soldiers were killed.", "12", "The Tolm Column", SourceKind.ArmedGroup)]
    [InlineData("The regional peace force denied it. Captain Ole Grane, the force's spokesman, said 12 people were killed.", "12", "Captain Ole Grane, the force's spokesman", SourceKind.InternationalForce)]
    [InlineData("Humanitarian workers say 12 people were killed.", "12", "Humanitarian workers", SourceKind.NgoUn)]
    [InlineData("Prosecutors said 12 people were killed.", "12", "Prosecutors", SourceKind.Government)]
    [InlineData("\"I saw 12 people killed,\" said Yaro Dun, 41.", "12", "Yaro Dun", SourceKind.Witness)]
    [InlineData("Images showed that 12 people were killed, the daily Koro Lamp reported.", "12", "the daily Koro Lamp", SourceKind.Media)]
    public void A_speaker_is_of_a_kind(string text, string words, string speaker, SourceKind kind) => Says(text, words, speaker, kind);

    [Theory]
    [InlineData("The army denied that 12 civilians were killed.", "12", "The army")]
    [InlineData("The mayor denied on Monday that 12 people had been abducted.", "12", "The mayor")]
    public void A_denial_makes_the_figure_denied(string text, string words, string speaker)
    {
        var claim = Claim(text, words);
        Assert.Equal((speaker, ClaimStatus.Denied), (claim.Source.Text, claim.Status));
    }

    [Theory]
    [InlineData("The army said 12 soldiers were killed.", SourceRelation.OwnSide)]
    [InlineData("The army said 12 rebels were killed.", SourceRelation.Enemy)]
    [InlineData("A doctor said 12 people were killed.", SourceRelation.ThirdParty)]
    [InlineData("Twelve people were killed.", SourceRelation.Unknown)]
    public void A_speaker_stands_in_a_relation_to_the_victims(string text, SourceRelation relation) =>
        Assert.Equal(relation, Assert.Single(Extract.Plainly(text).Claims).Source.Relation);

    [Fact]
    public void The_one_who_quotes_is_kept_as_the_way_the_words_came() =>
        Assert.Contains("State radio", Claim("State radio said 12 people were killed, citing a hospital official.", "12").Source.Via);

    [Theory]
    [InlineData("A security source, who would not be named, said 12 soldiers were killed.", true)]
    [InlineData("Colonel Adu Neme said 12 soldiers were killed.", false)]
    public void A_source_without_a_name_is_anonymous(string text, bool anonymous) => Assert.Equal(anonymous, Claim(text, "12").Source.Anonymous);

    [Theory]
    [InlineData("Two villagers were killed. The mayor hopes for calm.")]
    [InlineData("Fighters believed to belong to the Lowgate front killed 12 people.")]
    [InlineData("The raid claimed 14 lives.")]
    [InlineData("Governor Abel Tarr said he would resign. Tarr himself lost an arm in the blast.")]
    public void What_nobody_says_is_the_reports_own(string text) => Assert.All(Extract.Plainly(text).Claims, claim => Assert.Null(claim.Source.Text));

    [Fact]
    public void A_body_that_says_we_issues_the_text() =>
        Says("The Koro Relief Centre is alarmed by the raid. Our team saw the market. We ask for calm. Nine people were killed.", "Nine", "The Koro Relief Centre", SourceKind.NgoUn);

    [Fact]
    public void A_possessive_opens_no_quotation() =>
        Says("Friday's raid shook the town, the mayor's office said. Twelve people were killed, it added.", "Twelve", "the mayor's office", SourceKind.Government);

    [Fact]
    public void Whoever_speaks_is_no_victim() =>
        Assert.DoesNotContain(Extract.Plainly("A bomber struck the market, killing 12 people, the governor of the Southern Region said.").Claims, claim => claim.Text.Contains("governor", StringComparison.Ordinal));

    [Theory]
    [InlineData("The mayor repeatedly denied it, a spokesman for the town said in a statement on Monday.", "a spokesman for the town", "said in a statement")]
    [InlineData("Ana Reyes, a nurse at the clinic, wants the road opened.", "Ana Reyes, a nurse at the clinic,", "wants")]
    [InlineData("\"Leave now,\" said Ana Reyes, a nurse who lives in Koro.", "Ana Reyes, a nurse who lives in Koro", "said")]
    public void A_mention_has_the_full_words_of_its_source_and_its_cue(string text, string source, string cue)
    {
        var quotes = Extract.Mentions(text).Quotes;
        Assert.Contains(quotes, quote => Cut(text, quote.Source[0]) == source && Cut(text, quote.Cue[0]) == cue);
    }

    [Fact]
    public void What_a_quotation_quotes_is_no_mention_of_its_own() =>
        Assert.Equal(["said"], Extract.Mentions("\"They told me the road was shut,\" the mayor said.").Quotes.Select(quote => Cut("\"They told me the road was shut,\" the mayor said.", quote.Cue[0])));

    private static string Cut(string text, IReadOnlyList<int> span) => text[span[0]..span[1]];

    private static Claim Claim(string text, string words) => Extract.Plainly(text).Claims.First(claim => claim.Text.Contains(words, StringComparison.Ordinal));

    private static void Says(string text, string words, string speaker, SourceKind kind)
    {
        var source = Claim(text, words).Source;
        Assert.Equal((speaker, kind), (source.Text, source.Kind));
    }
}
