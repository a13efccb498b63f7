using Attest.Places;
using Attest.Places.Imports;

namespace Attest.Cli.Commands;

/// <summary>What <c>attest gazetteer import --json</c> prints.</summary>
/// <param name="Gazetteer">What the new file says of itself.</param>
/// <param name="Files">What became of each file's rows.</param>
/// <param name="KnownUnits">Units of the default gazetteer that places were put into.</param>
/// <param name="Replaced">What the gazetteer said of itself that the new one took the place of; null where there was none.</param>
internal sealed record ImportReport(GazetteerCard Gazetteer, ImportTally[] Files, int KnownUnits, GazetteerCard? Replaced);
