using System.Globalization;

namespace Attest.Lexicons;

/// <summary>What the signs of a claim say of how surely it was read: confidence.tsv.</summary>
/// <remarks>
/// A confidence is 1 / (1 + e^-s), where s is the sum of the rows "level" and "unseen" and of one row for each sign. A value that has no
/// row takes that of "*", the values seen too seldom to stand alone; a sign without either weighs nothing.
/// </remarks>
internal sealed class SignWeights
{
    /// <summary>Of the words: measure, low and high.</summary>
    public const string Claim = "claim";

    /// <summary>Of the incident a claim is given to.</summary>
    public const string Link = "link";

    /// <summary>The value that stands for all that have no row.</summary>
    public const string Others = "*";

    private const double Most = 0.99;
    private readonly Dictionary<(string What, string Sign, string Value), double> _weights = [];

    /// <summary>Reads the rows of confidence.tsv: what is sure, sign, value, weight, and how often it was seen and right.</summary>
    /// <exception cref="LexiconException">A row is wrong.</exception>
    public static SignWeights Read(IEnumerable<Row> rows)
    {
        var read = new SignWeights();
        foreach (var row in rows)
        {
            if (row.Cells.Length != 6 || row[0] is not (Claim or Link) || !double.TryParse(row[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight))
                throw row.Bad($"expected claim|link<TAB>sign<TAB>value<TAB>weight<TAB>seen<TAB>right, found \"{string.Join(' ', row.Cells)}\"");
            if (!read._weights.TryAdd((row[0], row[1], row[2]), weight)) throw row.Bad($"expected a sign of its own, found \"{row[1]} {row[2]}\" a second time");
        }

        return read;
    }

    /// <summary>The confidence, to a hundredth.</summary>
    /// <param name="what"><see cref="Claim"/> or <see cref="Link"/>.</param>
    /// <param name="signs">The signs with their values.</param>
    public double Of(string what, IEnumerable<(string Sign, string Value)> signs)
    {
        var sum = _weights.GetValueOrDefault((what, "level", "-")) + _weights.GetValueOrDefault((what, "unseen", "-"));
        foreach (var (sign, value) in signs) sum += _weights.TryGetValue((what, sign, value), out var weight) ? weight : _weights.GetValueOrDefault((what, sign, Others));
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), 1 - Most, Most), 2, MidpointRounding.ToEven);
    }
}
