using Geo.Data.Demo.Layout;
using Geo.Data.Demo.World;
using Geo.Land.Areas;
using Geo.Land.Codes;

namespace Geo.Data.Demo.Records;

/// <summary>Writes the parcels of a block: code, name, area, stage, use.</summary>
internal sealed class ParcelTeller(CountyLand land, SiteGround ground, DemoOptions options, DemoIds ids)
{
    // Blocks of six by six cells make a cadastral sub-district.
    private const int CellsOfSubDistrict = 6;

    private readonly Dictionary<(int, int), int> _subDistricts = [];
    private readonly Dictionary<int, int> _serials = [];
    private int _blocks;

    /// <summary>The parcels of a block, neighbours after each other.</summary>
    public IEnumerable<DemoParcel> Tell(PlannedBlock planned)
    {
        Block block = ground.Build(planned);
        Site site = ground.Site;
        GridPoint[] corners = [.. block.Points.Select(land.Frame.ToGrid)];
        DemoRandom chance = DemoRandom.At(options.Seed, site.Path, 6, planned.Span.Column, planned.Span.Row);
        LocalPoint middle = block.Points.Aggregate(default(LocalPoint), (sum, point) => sum + point) * (1.0 / block.Points.Count);
        double away = (middle - site.Centre).Length;
        ParcelStage stage = StageChooser.OfBlock(site, away, chance);
        LandUse usual = UseChooser.PlannedForBlock(site, chance);
        bool mayBePrepared = land.County.Code != LargeBlocks.CountyCode
            || LargeBlocks.IsClearlySmaller(block.Rings.Sum(ring => LocalPoint.AreaOf([.. ring.Select(corner => block.Points[corner])])));
        DemoTownship? township = SitePlanner.NearestTownship(land, middle);
        int subDistrict = SubDistrictOf(planned.Span);
        int number = ++_blocks;
        for (int i = 0; i < planned.Count; i++)
        {
            LandUse use = UseChooser.PlannedForParcel(usual, site, chance);
            ParcelStage own = planned.IsLarge ? ParcelStage.Prepared : StageChooser.OfParcel(stage, site, away, mayBePrepared, chance);
            string name = site.Kind == SiteKind.Platform ? $"{site.Name} {number:000}-{i + 1:00}地块" : $"{site.Name} {number:000}街区 {i + 1:00}号";
            yield return Tell([.. block.Rings[i].Select(corner => corners[corner])], own, use, subDistrict, name, township?.Code, planned.IsLarge, chance);
        }
    }

    private DemoParcel Tell(
        GridPoint[] ring, ParcelStage stage, LandUse planned, int subDistrict, string name, string? township, bool isLarge, DemoRandom chance)
    {
        Site site = ground.Site;
        LandUse use = UseChooser.Present(stage, planned, chance);
        if (stage == ParcelStage.InUse && use.IsIndustry && site.Kind == SiteKind.Town && chance.Chance(0.12))
        {
            // A factory whose land the plan no longer keeps for industry.
            planned = LandUse.Plan("070102");
        }

        double area = EllipsoidArea.OfRing([.. ring.Select(point => point.Longitude)], [.. ring.Select(point => point.Latitude)]);
        (string ownership, char first, char second) = Ownership(stage, planned, isLarge, chance);
        int serial = _serials[subDistrict] = _serials.GetValueOrDefault(subDistrict) + 1;
        return new DemoParcel(
            ids.Next(),
            ParcelCode.Create(land.County.Code, site.District, subDistrict, first, second, serial),
            name,
            ring,
            area,
            Registered(stage, area, chance),
            stage,
            ownership,
            use,
            planned,
            site.Platform?.Key,
            township);
    }

    private int SubDistrictOf(CellSpan span)
    {
        (int, int) cell = ((span.Column + StreetGrid.Reach) / CellsOfSubDistrict, (span.Row + StreetGrid.Reach) / CellsOfSubDistrict);
        if (!_subDistricts.TryGetValue(cell, out int number))
        {
            number = _subDistricts.Count + 1;
            _subDistricts.Add(cell, number);
        }

        return number;
    }

    private static (string Ownership, char First, char Second) Ownership(ParcelStage stage, LandUse planned, bool isLarge, DemoRandom chance)
    {
        if (chance.Chance(0.008) && !isLarge)
        {
            return ("UNDETERMINED", 'Z', 'W');
        }

        if (planned.IsHomestead)
        {
            return ("COLLECTIVE", 'J', 'C');
        }

        double collective = stage switch { ParcelStage.Unprepared => 0.7, ParcelStage.InUse => 0.12, _ => 0 };
        return chance.Chance(collective)
            ? ("COLLECTIVE", 'J', stage == ParcelStage.Unprepared ? 'A' : 'B')
            : ("STATE", 'G', 'B');
    }

    // A certificate's area was measured in another way, years ago; land that nobody holds has no certificate.
    private static decimal? Registered(ParcelStage stage, double area, DemoRandom chance) =>
        chance.Chance(stage is ParcelStage.Unprepared or ParcelStage.Reserved ? 0.7 : 0.08)
            ? null
            : decimal.Round((decimal)(area * (1 + chance.Between(-0.004, 0.004))), 2);
}
