namespace Attest.Reading;

public static class ParsesHtmlOutsideHtml
{
    public static object Parser() => new AngleSharp.Html.Parser.HtmlParser();
}
