using Geo.Data.Demo.Layout;
using Geo.Data.Demo.World;

namespace Geo.Data.Demo.Records;

/// <summary>Tells everything of a layout in a fixed order, in pieces that fit into memory.</summary>
internal sealed class BatchTeller
{
    private const int BatchParcels = 4000;

    private readonly DemoOptions _options;
    private readonly DemoIds _ids;
    private readonly ProjectTeller _projects;

    public BatchTeller(DemoWorld world, DemoOptions options)
    {
        _options = options;
        _ids = new DemoIds(options);
        _projects = new ProjectTeller(world, options, _ids);
    }

    public IEnumerable<DemoBatch> Tell(IReadOnlyList<CountyLayout> layouts)
    {
        foreach (CountyLayout layout in layouts)
        {
            string county = layout.Land.County.Code;
            DemoBatch batch = new(county);
            int contracts = 0;
            foreach (SiteGround ground in layout.Sites)
            {
                ParcelTeller parcels = new(layout.Land, ground, _options, _ids);
                foreach (PlannedBlock planned in ground.Planned)
                {
                    contracts = Tell(batch, parcels.Tell(planned), ground.Site.Platform, contracts);
                    if (batch.Parcels.Count >= BatchParcels)
                    {
                        yield return batch;
                        batch = new DemoBatch(county);
                    }
                }
            }

            batch.Constraints.AddRange(new ConstraintTeller(layout, _options, _ids).Tell());
            yield return batch;
        }
    }

    private int Tell(DemoBatch batch, IEnumerable<DemoParcel> parcels, DemoPlatform? platform, int contracts)
    {
        DemoProject? last = null;
        ParcelStage lastStage = default;
        foreach (DemoParcel parcel in parcels)
        {
            DemoRandom chance = DemoRandom.At(_options.Seed, DemoRandom.PathOf(parcel.Code.Text), 9);
            batch.Parcels.Add(parcel);
            DemoContract? contract = ContractTeller.Tell(parcel, batch.CountyCode, contracts + 1, _options, _ids, chance);
            if (contract is not null)
            {
                contracts++;
                batch.Contracts.Add(contract);
            }

            DemoPerformance[] performances = [.. PerformanceTeller.Tell(parcel, _options, chance)];
            batch.Performances.AddRange(performances);
            if (RedevelopmentTeller.Tell(parcel, performances.LastOrDefault(), _options) is { } redevelopment)
            {
                batch.Redevelopments.Add(redevelopment);
            }

            if (last is not null && lastStage == parcel.Stage && parcel.Planned.IsIndustry && chance.Chance(0.2))
            {
                last.Parcels.Add(parcel.Id);
            }
            else if (_projects.Tell(parcel, contract, platform, chance) is { } project)
            {
                project.Parcels.Add(parcel.Id);
                batch.Projects.Add(project);
                last = project;
                lastStage = parcel.Stage;
            }
        }

        return contracts;
    }
}
