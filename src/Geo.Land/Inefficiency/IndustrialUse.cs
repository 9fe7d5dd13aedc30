namespace Geo.Land.Inefficiency;

/// <summary>Whether a code of land use is industry (工业用地), in the three classifications whose numbers collide.</summary>
public static class IndustrialUse
{
    /// <summary>
    /// 用地用海 1001 and what is below, GB/T 21010 and 三调 0601; null without a code, and for a class that holds industry beside
    /// other things (用地用海 10, the others' 06).
    /// </summary>
    public static bool? Of(string? system, string? code) => (system, code) switch
    {
        (null, _) or (_, null) => null,
        ("YDYH_2023", _) => code == "10" ? null : code.StartsWith("1001", StringComparison.Ordinal),
        ("GBT21010_2017" or "SANDIAO_2019", _) => code == "06" ? null : code == "0601",
        _ => null,
    };
}
