using System.Globalization;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Reads what an address tells: the day of publication and the outlet.</summary>
internal static class AddressReader
{
    /// <summary>"/2024/09/19/", "/2024-09-19-", "/20240919": a day of the calendar; null when the address has none.</summary>
    public static DateOnly? Day(string? address)
    {
        var path = Path(address);
        for (var at = 0; at + 8 <= path.Length; at++)
        {
            if ((at > 0 && char.IsAsciiDigit(path[at - 1])) || !TryNumber(path, at, 4, out var year) || year is < 1980 or > 2099) continue;
            if ((Apart(path, at + 4, year) ?? Joined(path, at + 4, year)) is { } day) return day;
        }

        return null;
    }

    /// <summary>The outlet whose host this is; null when the table has none.</summary>
    public static string? Outlet(string? address, ReadingLexicon words)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        for (var host = uri.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (words.Outlets.TryGetValue(host, out var outlet)) return outlet;
        return null;
    }

    private static ReadOnlySpan<char> Path(string? address)
    {
        var text = address.AsSpan();
        var host = text.IndexOf("://", StringComparison.Ordinal);
        return host < 0 ? text : text[(host + 3)..];
    }

    private static DateOnly? Apart(ReadOnlySpan<char> path, int at, int year)
    {
        if (at >= path.Length || path[at] is not ('/' or '-' or '_' or '.')) return null;
        var mark = path[at];
        var month = DigitsAt(path, at + 1);
        var next = at + 1 + month;
        if (month is 0 or > 2 || next >= path.Length || path[next] != mark) return null;
        var day = DigitsAt(path, next + 1);
        return day is 0 or > 2 ? null : Make(year, Number(path.Slice(at + 1, month)), Number(path.Slice(next + 1, day)));
    }

    private static DateOnly? Joined(ReadOnlySpan<char> path, int at, int year) =>
        DigitsAt(path, at) == 4 ? Make(year, Number(path.Slice(at, 2)), Number(path.Slice(at + 2, 2))) : null;

    private static int DigitsAt(ReadOnlySpan<char> path, int at)
    {
        var end = at;
        while (end < path.Length && char.IsAsciiDigit(path[end])) end++;
        return end - at;
    }

    private static bool TryNumber(ReadOnlySpan<char> path, int at, int length, out int value) =>
        int.TryParse(path.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Make(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
