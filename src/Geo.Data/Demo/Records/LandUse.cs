namespace Geo.Data.Demo.Records;

/// <summary>A code of a land-use system.</summary>
internal readonly record struct LandUse(string System, string Code)
{
    public static LandUse Survey(string code) => new("SANDIAO_2019", code);

    public static LandUse Plan(string code) => new("YDYH_2023", code);

    public bool IsIndustry => System == "YDYH_2023" && Code.StartsWith("1001", StringComparison.Ordinal);

    public bool IsStorage => System == "YDYH_2023" && Code.StartsWith("11", StringComparison.Ordinal);

    public bool IsHousing => System == "YDYH_2023" && Code.StartsWith("0701", StringComparison.Ordinal);

    public bool IsHomestead => System == "YDYH_2023" && Code.StartsWith("0703", StringComparison.Ordinal);

    public bool IsBusiness => System == "YDYH_2023" && Code.StartsWith("09", StringComparison.Ordinal);

    /// <summary>Whether such land is sold; other land is allocated.</summary>
    public bool IsSold => IsIndustry || IsStorage || IsHousing || IsBusiness;
}
