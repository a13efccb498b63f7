using Attest.Places;

namespace Attest.Cli.Commands;

/// <summary>What <c>attest gazetteer info --json</c> prints.</summary>
/// <param name="Gazetteer">What the file says of itself.</param>
/// <param name="IsWhole">True when its bytes match its digest.</param>
internal sealed record GazetteerState(GazetteerCard Gazetteer, bool IsWhole);
