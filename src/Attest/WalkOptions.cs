using System.Collections.Immutable;
using Attest.Facts;

namespace Attest;

/// <summary>How one report is walked.</summary>
/// <param name="Policy">What claims are reconciled under.</param>
/// <param name="Id">The caller's name for the report; null takes the report's own id.</param>
/// <param name="Mentions">True to list every place, time, actor and quotation as well; false by default.</param>
/// <param name="Without">Speakers left out of every toll ("what if without source X"): words of their names, or "anonymous"; empty by default.</param>
/// <param name="Doubt">What of the input was left unread, though the report is read: it becomes the first note; null when nothing was.</param>
public sealed record WalkOptions(Policy Policy, string? Id = null, bool Mentions = false, ImmutableArray<string> Without = default, Note? Doubt = null);
