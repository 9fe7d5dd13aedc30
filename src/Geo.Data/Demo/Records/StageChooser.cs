using Geo.Data.Demo.Layout;

namespace Geo.Data.Demo.Records;

/// <summary>Chooses how far a block's land has come; most parcels of a block are of one stage.</summary>
internal static class StageChooser
{
    private static readonly (ParcelStage, double)[] Platform =
    [
        (ParcelStage.InUse, 36), (ParcelStage.UnderConstruction, 16), (ParcelStage.Delivered, 10), (ParcelStage.Listed, 8),
        (ParcelStage.Prepared, 13), (ParcelStage.Reserved, 5), (ParcelStage.Unprepared, 12),
    ];

    private static readonly (ParcelStage, double)[] Centre =
    [
        (ParcelStage.InUse, 72), (ParcelStage.UnderConstruction, 7), (ParcelStage.Delivered, 4), (ParcelStage.Listed, 3),
        (ParcelStage.Prepared, 4), (ParcelStage.Reserved, 3), (ParcelStage.Unprepared, 7),
    ];

    private static readonly (ParcelStage, double)[] Edge =
    [
        (ParcelStage.InUse, 42), (ParcelStage.UnderConstruction, 7), (ParcelStage.Delivered, 6), (ParcelStage.Listed, 4),
        (ParcelStage.Prepared, 10), (ParcelStage.Reserved, 7), (ParcelStage.Unprepared, 24),
    ];

    /// <summary>The stage most parcels of a block have.</summary>
    public static ParcelStage OfBlock(Site site, double metresFromCentre, DemoRandom chance) =>
        chance.Pick<ParcelStage>(site.Kind == SiteKind.Platform ? Platform : metresFromCentre < 1200 && site.Kind == SiteKind.Town ? Centre : Edge);

    /// <summary>The stage of one parcel.</summary>
    public static ParcelStage OfParcel(ParcelStage ofBlock, Site site, double metresFromCentre, bool mayBePrepared, DemoRandom chance)
    {
        ParcelStage stage = chance.Chance(0.75) ? ofBlock : OfBlock(site, metresFromCentre, chance);
        return stage == ParcelStage.Prepared && !mayBePrepared ? ParcelStage.Reserved : stage;
    }
}
