using Attest.Lexicons.Patterns;

namespace Attest.Lexicons;

/// <summary>A file of rules, parsed and not yet compiled.</summary>
/// <param name="Rules">The rules, in the order of the file.</param>
/// <param name="Patterns">The pattern of each.</param>
/// <param name="Labels">The labels the patterns use.</param>
internal sealed record ParsedRules(List<Rule> Rules, List<PatternNode> Patterns, LabelTable Labels);
