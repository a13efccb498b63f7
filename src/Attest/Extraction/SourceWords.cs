using Attest.Facts;

namespace Attest.Extraction;

/// <summary>The names that lexicons use for kinds of speakers, the more telling first.</summary>
internal static class SourceWords
{
    public static (string Name, SourceKind Kind)[] All { get; } =
    [
        ("security_anonymous", SourceKind.SecurityAnonymous), ("medical", SourceKind.Medical), ("police", SourceKind.Police),
        ("military", SourceKind.Military), ("government", SourceKind.Government), ("international_force", SourceKind.InternationalForce),
        ("ngo_un", SourceKind.NgoUn), ("armed_group", SourceKind.ArmedGroup), ("document", SourceKind.Document), ("media", SourceKind.Media),
        ("witness", SourceKind.Witness), ("other", SourceKind.Other),
    ];
}
