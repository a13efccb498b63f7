using System.Collections.Frozen;

namespace Attest.Places.Imports;

/// <summary>Which features of GeoNames are places that reports name, and what they are here.</summary>
internal static class GeoNamesFeatures
{
    /// <summary>What a feature is; metres around it, 0 for what is usual.</summary>
    public readonly record struct Feature(PlaceKind Kind, int Radius = 0);

    private static readonly FrozenDictionary<string, Feature> Known = Make();
    private static readonly FrozenDictionary<string, Feature>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a feature is by its class and code; null for one that is not kept: dunes, ponds, intermittent streams, units of the past.</summary>
    public static Feature? Of(ReadOnlySpan<byte> code)
    {
        Span<char> wide = stackalloc char[8];
        if (code.Length > wide.Length) return null;
        for (var i = 0; i < code.Length; i++) wide[i] = (char)code[i];
        return Lookup.TryGetValue(wide[..code.Length], out var feature) ? feature : null;
    }

    private static FrozenDictionary<string, Feature> Make()
    {
        var known = new Dictionary<string, Feature>(StringComparer.Ordinal);
        Add(new(PlaceKind.Capital), "PPLC");
        Add(new(PlaceKind.City), "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLL PPLF PPLS PPLG PPLR PPLQ PPLH PPLW PPLCH STLMT");
        Add(new(PlaceKind.Quarter), "PPLX");
        Add(new(PlaceKind.Unit), "ADM1");
        Add(new(PlaceKind.District), "ADM2");
        Add(new(PlaceKind.Area, 12_000), "ADM3 ADM4 ADM5 ADMD");
        Add(new(PlaceKind.Area), "TERR ZN RGN RGNH RES RESN RESF RESW RESH FRST FRSTF LK LKS WAD STM LGN GULF BAY PRK");
        Add(new(PlaceKind.Area, 10_000), "FLD GRAZ MT MTS HLL HLLS PASS VAL ISL ISLS DAM RD RR CSWY OAS");
        Add(new(PlaceKind.Site), "AIRP AIRB AIRF AIRH MILB INSM FT SCH SCHC SCHM UNIV HSP HSPC HSPL MSQE CH MSSN MKT BDG BLDG GOVL MN MNAU MNQ MNC MNCU MNFE OILR OILP OILF PP PRN CSTM CMP CMPRF CMPO RSTN PS FRM FRMS PRT WLL WLLS WTRH SPNG RDJCT RDCUT BUSTN HTL");
        return known.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Feature feature, string codes)
        {
            foreach (var code in codes.Split(' ')) known.Add(code, feature);
        }
    }
}
