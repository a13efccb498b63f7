using Attest.Places.Files;

namespace Attest.Places.Imports;

internal sealed class PbfReader(ImportOrder order, UnitBook units)
{
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally) { _ = (order, units, stream); throw new PlaceException(tally.File, 0, "pbf"); }
}
