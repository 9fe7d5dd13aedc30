using Geo.Data.Demo.Layout;

namespace Geo.Data.Demo.Records;

/// <summary>Chooses what land is planned for and what it is used for now.</summary>
internal static class UseChooser
{
    private static readonly (string, double)[] Platform =
        [("100101", 34), ("100102", 42), ("100103", 7), ("110101", 8), ("0802", 2), ("070102", 3), ("0901", 2), ("1303", 1), ("1402", 1)];

    private static readonly (string, double)[] Town =
    [
        ("070102", 42), ("070101", 7), ("090101", 9), ("0902", 5), ("100101", 9), ("100102", 7), ("080403", 5), ("080404", 3), ("0801", 3),
        ("080602", 2), ("1401", 3), ("1402", 1), ("1303", 1), ("110101", 2), ("120803", 1),
    ];

    private static readonly (string, double)[] Village =
        [("070301", 40), ("070302", 12), ("0704", 6), ("070102", 8), ("100102", 12), ("100101", 8), ("090101", 7), ("060203", 4), ("080403", 3)];

    private static readonly (string, double)[] Fields =
        [("0101", 26), ("0103", 14), ("0201", 9), ("0307", 10), ("1104", 19), ("0702", 8), ("0404", 7), ("0601", 7)];

    /// <summary>What a block is planned for.</summary>
    public static LandUse PlannedForBlock(Site site, DemoRandom chance) => LandUse.Plan(chance.Pick<string>(site.Kind switch
    {
        SiteKind.Platform => Platform[..4],
        SiteKind.Town => Town,
        _ => Village,
    }));

    /// <summary>What a parcel is planned for: what its block is, or something that goes with it.</summary>
    public static LandUse PlannedForParcel(LandUse ofBlock, Site site, DemoRandom chance) =>
        chance.Chance(0.78)
            ? ofBlock
            : LandUse.Plan(chance.Pick<string>(site.Kind switch { SiteKind.Platform => Platform, SiteKind.Town => Town, _ => Village }));

    /// <summary>What a parcel is used for now.</summary>
    public static LandUse Present(ParcelStage stage, LandUse planned, DemoRandom chance) => stage switch
    {
        ParcelStage.Unprepared => LandUse.Survey(chance.Pick<string>(Fields)),
        ParcelStage.InUse => chance.Chance(0.2) ? Surveyed(planned) : planned,
        ParcelStage.UnderConstruction => planned,
        _ => chance.Chance(0.5) ? LandUse.Survey("1201") : LandUse.Plan("2301"),
    };

    private static LandUse Surveyed(LandUse planned) => planned switch
    {
        { IsIndustry: true } => LandUse.Survey("0601"),
        { IsStorage: true } => LandUse.Survey("0508"),
        { IsHousing: true } => LandUse.Survey("0701"),
        { IsHomestead: true } => LandUse.Survey("0702"),
        { IsBusiness: true } => LandUse.Survey("05H1"),
        _ => planned,
    };
}
