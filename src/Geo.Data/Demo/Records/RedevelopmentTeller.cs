using System.Buffers.Binary;

namespace Geo.Data.Demo.Records;

/// <summary>Writes grounds, surveys and works for industrial land that is used poorly. Its chance is its own, so that nothing else depends on it.</summary>
internal static class RedevelopmentTeller
{
    // Below this plot ratio the generated land counts as used poorly.
    private const decimal PoorPlotRatio = 0.7m;
    private const int Path = 21;

    private static readonly (string, double)[] Grounds = [("EXTENSIVE_USE", 5), ("DILAPIDATED_BUILDINGS", 3), ("SCATTERED_LAYOUT", 2), ("OUT_OF_SECONDARY", 2), ("UNSAFE_OR_POLLUTING", 1)];
    private static readonly (string, double)[] Routes = [("INDUSTRY_TO_INDUSTRY", 6), ("ACQUISITION", 2), ("RETROFIT_EXPANSION", 2), ("VILLAGE_PARK_RENEWAL", 1)];

    public static DemoRedevelopment? Tell(DemoParcel parcel, DemoPerformance? latest, DemoOptions options)
    {
        DemoRandom chance = DemoRandom.At(options.Seed, DemoRandom.PathOf(parcel.Code.Text), Path);
        if (latest is null || latest.PlotRatio >= PoorPlotRatio || !chance.Chance(0.5))
        {
            return null;
        }

        DateOnly decidedOn = options.Today.AddDays(-chance.Whole(400, 1300));
        DateOnly startedOn = decidedOn.AddDays(chance.Whole(20, 200));
        DateOnly finishedOn = startedOn.AddDays(chance.Whole(150, 700));
        return new DemoRedevelopment
        {
            ParcelId = parcel.Id,
            GroundId = Id(chance),
            Ground = chance.Pick<string>(Grounds),
            DecidedOn = decidedOn,
            SurveyId = Id(chance),
            Holders = chance.Whole(1, 12),
            ConsentShare = decimal.Round((decimal)chance.Between(0.5, 1), 3),
            InVillageCluster = parcel.PlatformKey is null && chance.Chance(0.5),
            FootprintId = Id(chance),
            FootprintShare = decimal.Round((decimal)chance.Between(0.1, 0.5), 3),
            WorkId = Id(chance),
            Route = chance.Chance(0.6) ? chance.Pick<string>(Routes) : null,
            StartedOn = startedOn,
            FinishedOn = finishedOn <= options.Today ? finishedOn : null,
        };
    }

    // Of the shape of UUID v8: chance from the seed and the parcel, whatever else a run writes.
    private static Guid Id(DemoRandom chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (chance.Bits() & ~0xF000UL) | 0x8000);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (chance.Bits() >> 2) | 0x8000000000000000);
        return new Guid(bytes, bigEndian: true);
    }
}
