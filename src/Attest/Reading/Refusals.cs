using Attest.Facts;

namespace Attest.Reading;

/// <summary>Every reason for which this room gives no report. The slugs stand in docs/errors.md.</summary>
internal static class Refusals
{
    public static Refusal Empty { get; } = new("reading/empty", "There is nothing in it but blanks.");

    public static Refusal NoArticle { get; } = new("reading/no-article", "The page holds no article: no stretch of connected text was found. If its text is drawn by a script, save the page from a browser first.");

    public static Refusal OnlyFurniture { get; } = new("reading/no-article", "Every line is furniture of a page (menus, notices, share buttons); no report is among them.");

    public static Refusal Encoding { get; } = new("reading/encoding", "Its characters cannot be made out in any encoding it names or might have. Save it as UTF-8 and try again.");

    public static Refusal TooLarge(long size, string unit) => new("reading/too-large",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"It has {size} {unit}; at most {ArticleReader.MostBytes} are read. A report is a few thousand: is this a collection? Give its parts one by one."));

    public static Refusal Binary(string what) => new("reading/binary", $"It is {what}, not text or HTML. Take its text out first.");

    public static Refusal Language(string code) => new("reading/language", $"It is written in another language (\"{code}\"); Attest reads English so far. If that is wrong, say so with --lang en.");
}
