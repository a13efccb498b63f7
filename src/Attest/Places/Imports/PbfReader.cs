using System.Globalization;
using System.Text;
using Attest.Places.Files;

namespace Attest.Places.Imports;

/// <summary>Reads the tagged nodes of an extract of OpenStreetMap. Ways and relations are counted and passed over: where they lie stands in their nodes, and keeping all of those takes more room than what they would add.</summary>
internal sealed class PbfReader(ImportOrder order, UnitBook units)
{
    private const long MostNodes = 1L << 34; // the planet has some ten thousand million
    private const double Nano = 1e-9;

    /// <summary>The places of an extract.</summary>
    public IEnumerable<PlaceDraft> Read(Stream stream, ImportTally tally)
    {
        var blobs = new PbfBlobs(stream, tally.File);
        var places = new OsmPlaces(order, units, tally);
        while (blobs.Next() is { } block)
            foreach (var node in Nodes(block, tally))
                if (places.Draft(string.Create(CultureInfo.InvariantCulture, $"osm:n{node.Id}"), node.Lat, node.Lon, node.Tags) is { } draft) yield return draft;
    }

    private static List<Node> Nodes(byte[] bytes, ImportTally tally)
    {
        var block = new Block();
        var fields = new ProtoReader(bytes);
        while (fields.Next())
        {
            if (fields.Field == 1) ReadWords(fields.Bytes, block);
            else if (fields.Field == 17) block.Step = (long)fields.Value;
            else if (fields.Field == 19) block.Lat = unchecked((long)fields.Value);
            else if (fields.Field == 20) block.Lon = unchecked((long)fields.Value);
            else if (fields.Field == 2) ReadGroup(fields.Bytes, block, tally);
        }

        foreach (var raw in block.Raw)
            if (raw.Tags.Count > 0 && block.NodeOf(raw) is { } node) block.Nodes.Add(node);
        return block.Nodes;
    }

    private static void ReadWords(ReadOnlySpan<byte> bytes, Block block)
    {
        var words = new ProtoReader(bytes);
        while (words.Next()) block.Words.Add(Encoding.UTF8.GetString(words.Bytes));
    }

    private static void ReadGroup(ReadOnlySpan<byte> bytes, Block block, ImportTally tally)
    {
        var group = new ProtoReader(bytes);
        while (group.Next())
        {
            if (group.Field == 2) ReadDense(group.Bytes, block, tally);
            else if (group.Field == 1) ReadNode(group.Bytes, block, tally);
            else if (group.Field is 3 or 4) tally.Drop("ways and relations, which are not read");
        }
    }

    private static void ReadNode(ReadOnlySpan<byte> bytes, Block block, ImportTally tally)
    {
        var fields = new ProtoReader(bytes);
        ProtoReader keys = default, values = default;
        long id = 0, lat = 0, lon = 0;
        while (fields.Next())
        {
            if (fields.Field == 1) id = ProtoReader.Signed(fields.Value);
            else if (fields.Field == 2) keys = new ProtoReader(fields.Bytes);
            else if (fields.Field == 3) values = new ProtoReader(fields.Bytes);
            else if (fields.Field == 8) lat = ProtoReader.Signed(fields.Value);
            else if (fields.Field == 9) lon = ProtoReader.Signed(fields.Value);
        }

        tally.Seen(MostNodes);
        var tags = new List<(int, int)>();
        while (!keys.AtEnd && !values.AtEnd) tags.Add(((int)keys.Varint(), (int)values.Varint()));
        block.Raw.Add(new RawNode(id, lat, lon, tags));
    }

    /// <summary>Nodes by column: each number is the step from the one before; key and value of each tag in turn, 0 behind the last of a node.</summary>
    private static void ReadDense(ReadOnlySpan<byte> bytes, Block block, ImportTally tally)
    {
        var fields = new ProtoReader(bytes);
        ProtoReader id = default, lat = default, lon = default, tag = default;
        while (fields.Next())
        {
            if (fields.Field == 1) id = new ProtoReader(fields.Bytes);
            else if (fields.Field == 8) lat = new ProtoReader(fields.Bytes);
            else if (fields.Field == 9) lon = new ProtoReader(fields.Bytes);
            else if (fields.Field == 10) tag = new ProtoReader(fields.Bytes);
        }

        long number = 0, north = 0, east = 0;
        while (!id.AtEnd)
        {
            tally.Seen(MostNodes);
            (number, north, east) = (number + id.Zigzag(), north + lat.Zigzag(), east + lon.Zigzag());
            List<(int, int)>? tags = null;
            while (!tag.AtEnd && tag.Varint() is var key and > 0) (tags ??= []).Add(((int)key, (int)tag.Varint()));
            if (tags is not null) block.Raw.Add(new RawNode(number, north, east, tags));
        }
    }

    private sealed record RawNode(long Id, long Lat, long Lon, List<(int Key, int Value)> Tags);

    private sealed record Node(long Id, double Lat, double Lon, Dictionary<string, string> Tags);

    private sealed class Block
    {
        public List<string> Words { get; } = [];

        public List<RawNode> Raw { get; } = [];

        public List<Node> Nodes { get; } = [];

        public long Step { get; set; } = 100;

        public long Lat { get; set; }

        public long Lon { get; set; }

        public Node? NodeOf(RawNode raw)
        {
            var (lat, lon) = (Nano * (Lat + (double)Step * raw.Lat), Nano * (Lon + (double)Step * raw.Lon));
            if (lat is not (>= -90 and <= 90) || lon is not (>= -180 and <= 180)) return null;
            var tags = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (key, value) in raw.Tags)
                if (key < Words.Count && value < Words.Count && key >= 0 && value >= 0) tags[Words[key]] = Words[value];
            return new Node(raw.Id, lat, lon, tags);
        }
    }
}
