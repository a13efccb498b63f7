using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Facts;

namespace Attest.Reading;

/// <summary>Names reports and texts by their content.</summary>
internal static class ReportIds
{
    /// <summary>The SHA-256 of the UTF-8 text; and of the text, outlet, address and ISO day of publication, each but the first after a unit separator.</summary>
    public static (TextId Text, ReportId Report) Of(string text, string? outlet, string? address, DateOnly? published)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetCurrentHash(digest);
        var named = new TextId(Convert.ToHexStringLower(digest));
        var day = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        hash.AppendData(Encoding.UTF8.GetBytes($"\u001F{outlet}\u001F{address}\u001F{day}"));
        return (named, new ReportId(Convert.ToHexStringLower(hash.GetHashAndReset())));
    }
}
