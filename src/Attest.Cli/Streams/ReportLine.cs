using Attest.Facts;

namespace Attest.Cli.Streams;

/// <summary>One line of a stream of reports, taken apart.</summary>
/// <param name="Id">As given, else the line's number.</param>
/// <param name="Text">The report as plain text; null when it comes as markup.</param>
/// <param name="Html">The report as markup; null when it comes as text.</param>
/// <param name="Particulars">What the line says about it.</param>
/// <param name="Doubt">What of the line was left unread, though the report is read; null when nothing was.</param>
internal sealed record ReportLine(string Id, string? Text, string? Html, Particulars Particulars, Note? Doubt);
