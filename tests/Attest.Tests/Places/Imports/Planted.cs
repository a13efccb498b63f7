using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Attest.Tests.Places.Imports;

/// <summary>Files of places that do not exist, each in a format that is read.</summary>
internal static class Planted
{
    /// <summary>A line of a GeoNames dump.</summary>
    public static string Row(int id, string name, double lat, double lon, string code = "P.PPL", string cc = "ML", string unit = "", string district = "", string names = "", long people = 0) =>
        string.Join('\t', id.ToString(CultureInfo.InvariantCulture), name, name, names, lat.ToString(CultureInfo.InvariantCulture), lon.ToString(CultureInfo.InvariantCulture), code.Split('.')[0], code.Split('.')[1], cc, "", unit, district, "", "", people.ToString(CultureInfo.InvariantCulture), "", "300", "Africa/Bamako", "2024-01-01") + "\n";

    public static string Dump { get; } =
        Row(71, "Région de Vorzan", 15.5, -1, "A.ADM1", unit: "88")
        + Row(72, "Cercle de Kelmor", 15.4, -0.5, "A.ADM2", unit: "88", district: "8801")
        + Row(73, "Gao", 16.9, -0.1, "A.ADM1", unit: "09")
        + Row(1, "Ossarn", 15.2, -0.3, unit: "88", district: "8801", names: "Ossarne,OSN,Assarn")
        + Row(2, "Quo\"van", 15.3, -0.4, unit: "88", people: 1200)
        + Row(3, "Drellin", 16.1, 0.2, unit: "09")
        + Row(4, "Talvek", 14.1, -4.2, unit: "00")
        + Row(5, "Talvek Airport", 14.15, -4.25, "S.AIRP")
        + Row(6, "Sarnduin", 15, -4, "T.DUNE")
        + Row(7, "Old Kelmor", 15, -4, "A.ADM2H")
        + Row(8, "Nordvale", 13, 2, cc: "NE")
        + Row(9, "Atlantisch", 0, -30, cc: "");

    public const string OtherNames = "1001\t1\tfr\tOssarne-le-Vieux\t\t\t\t\n1002\t1\tlink\thttps://example.org/ossarn\t\t\t\t\n1003\t1\tiata\tOSN\t\t\t\t\t\t\n1004\t1\tabbr\tOSRN\t\t\t\t\n1005\t999\tfr\tAilleurs\t\t\t\t\n1006\t4\t\tTalwek\t\t\t\t\n";

    public const string Ged = """
        id,year,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country
        1,2020,1,Brandolu village,Gao region,Ansongo cercle,15.21,0.33,Mali
        XXX2,2020,1,Brandolu village,Gao region,Ansongo cercle,15.21,0.33,Mali
        3,2020,2,"Vel, near
        Torrin",Gao region,,15.9,0.1,Mali
        4,2021,3,Umbrel town,,,15.1,0.7,Mali
        5,2021,4,Gao region,Gao region,,16,0,Mali
        6,2021,1,Ansongo cercle,Gao region,,16,0,Mali
        7,2021,1,Sanna town,,,15.0,44.1,Yemen (North Yemen)

        """;

    public const string Polygons = """
        {"type":"FeatureCollection","crs":{"a":[1,{"b":2}]},"features":[
        {"type":"Feature","properties":{"ADM2_FR":"Zorvan","ADM2_EN":"Zorwan","ADM2_PCODE":"ML9801","ADM1_FR":"Oltova","ADM1_PCODE":"ML98","ADM0_PCODE":"ML"},"geometry":{"type":"Polygon","coordinates":[[[-5,14],[-4,14],[-4,15],[-5,15],[-5,14]],[[-4.6,14.6],[-4.4,14.6],[-4.4,14.8],[-4.6,14.8],[-4.6,14.6]]]}},
        {"type":"Feature","properties":{"admin2Name":"Ansongo","admin2Pcod":"ML0702","admin1Name":"Gao","admin1Pcod":"ML07"},"geometry":{"type":"MultiPolygon","coordinates":[[[[-1,15],[1.5,15],[1.5,16],[-1,16],[-1,15]]]]}},
        {"type":"Feature","properties":{},"geometry":null}]}
        """;

    public const string Overpass = """
        {"version":0.6,"osm3s":{"list":[1,2]},"elements":[
        {"type":"node","id":5,"lat":15.3,"lon":0.1,"tags":{"place":"village","name":"Kelvara","name:fr":"Quelvara","alt_name":"Kelwara;Calvara"}},
        {"type":"node","id":6,"lat":15.3,"lon":0.1},
        {"type":"way","id":7,"center":{"lat":15.31,"lon":0.12},"tags":{"amenity":"school","name":"École Kelvara"}},
        {"type":"node","id":8,"lat":15.3,"lon":0.1,"tags":{"shop":"yes","name":"Kiosk"}}]}
        """;

    public const string Table = "Nom;Latitude;Longitude;Region;Alias\r\nPerdovan;15.5;0.2;Gao;Perdowan|Pardovan\r\n\"Sel \"\"Est\"\"ra\";15.6;0.3;;\r\nBeyond;95;0;;\r\n";

    /// <summary>An extract with one village in a dense group, one nobody tagged, and one node on its own.</summary>
    public static byte[] Pbf(bool packed = true)
    {
        string[] words = ["", "place", "village", "name", "Mirdelu", "Harrowe"];
        var dense = Message(
            (1, Packed(Zig(11), Zig(1))),
            (8, Packed(Zig(153_000_000), Zig(100))),
            (9, Packed(Zig(1_000_000), Zig(100))),
            (10, Packed(1, 2, 3, 4, 0, 0)));
        var node = Message((1, Zig(13)), (2, Packed(1, 3)), (3, Packed(2, 5)), (8, Zig(154_000_000)), (9, Zig(1_000_000)));
        var block = Message(
            (1, Message([.. words.Select(word => (1, (object)Encoding.UTF8.GetBytes(word)))])),
            (2, Message((2, dense))),
            (2, Message((1, node), (3, Message((1, 77UL))))));
        return [.. Blob("OSMHeader", Message((4, "OsmSchema-V0.6"u8.ToArray())), false), .. Blob("OSMData", block, packed)];
    }

    private static byte[] Blob(string kind, byte[] bytes, bool packed)
    {
        var blob = packed ? Message((2, (ulong)bytes.Length), (3, Deflated(bytes))) : Message((1, bytes));
        var header = Message((1, Encoding.UTF8.GetBytes(kind)), (3, (ulong)blob.Length));
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, header.Length);
        return [.. length, .. header, .. blob];
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(bytes);
        return packed.ToArray();
    }

    private static ulong Zig(long number) => unchecked((ulong)(number << 1) ^ (ulong)(number >> 63));

    private static byte[] Packed(params ulong[] numbers) => [.. numbers.SelectMany(Varint)];

    private static byte[] Message(params (int Field, object Value)[] fields) =>
        [.. fields.SelectMany(field => field.Value is byte[] bytes ? [.. Varint((ulong)field.Field << 3 | 2), .. Varint((ulong)bytes.Length), .. bytes] : (byte[])[.. Varint((ulong)field.Field << 3), .. Varint((ulong)field.Value)])];

    private static byte[] Varint(ulong number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7) bytes.Add((byte)(number & 0x7F | 0x80));
        bytes.Add((byte)number);
        return [.. bytes];
    }
}
