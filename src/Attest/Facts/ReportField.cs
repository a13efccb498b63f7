namespace Attest.Facts;

/// <summary>Where in a report a span lies.</summary>
public enum ReportField
{
    /// <summary>In the text.</summary>
    Text,

    /// <summary>In a title that stands apart from the text.</summary>
    Title,
}
