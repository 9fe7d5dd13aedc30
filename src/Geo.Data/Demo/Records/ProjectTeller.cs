using Geo.Data.Demo.World;

namespace Geo.Data.Demo.Records;

/// <summary>Writes the project that stands behind an industrial parcel, with the days of its stages.</summary>
internal sealed class ProjectTeller(DemoWorld world, DemoOptions options, DemoIds ids)
{
    private int _count;

    /// <summary>The project; null for land that has none.</summary>
    public DemoProject? Tell(DemoParcel parcel, DemoContract? contract, DemoPlatform? platform, DemoRandom chance)
    {
        double share = platform is null ? 0.12 : 0.7;
        bool supplied = contract is not null;
        bool announced = parcel.Stage is ParcelStage.Listed or ParcelStage.Prepared;
        if (!(parcel.Planned.IsIndustry || parcel.Planned.IsStorage) || !(supplied || announced) || !chance.Chance(announced ? share / 2 : share))
        {
            return null;
        }

        ContractDates? dates = contract?.Dates;
        DateOnly signed = dates?.SignedOn.AddDays(-chance.Whole(150, 420)) ?? options.Today.AddDays(-chance.Whole(40, 500));
        DateOnly approved = signed.AddDays(chance.Whole(30, 110));
        IReadOnlyList<DemoProjectStage> stages = Stages(parcel.Stage, dates, signed, approved, chance);
        DateOnly? entered = dates?.StartedOn?.AddDays(chance.Whole(15, 90));
        string? industry = ChooseIndustry(platform, chance);
        DateOnly admitted = signed.AddDays(-chance.Whole(10, 60));
        return new DemoProject(
            ids.Next(),
            $"演示项目{++_count:00000}" + (industry is null ? "" : $"（{industry}）"),
            platform?.Key,
            industry,
            contract?.TotalInvestment ?? decimal.Round((decimal)(parcel.EllipsoidArea * chance.Between(1800, 7000)) / 100_000) * 100_000,
            dates?.StartedOn is not null && dates.StartedOn == dates.DeliveredOn,
            chance.Chance(0.93) ? admitted : null,
            entered <= options.Today && chance.Chance(0.9) ? entered : null,
            stages);
    }

    private IReadOnlyList<DemoProjectStage> Stages(ParcelStage reached, ContractDates? dates, DateOnly signed, DateOnly approved, DemoRandom chance)
    {
        DateOnly? listed = reached switch
        {
            ParcelStage.Prepared => null,
            ParcelStage.Listed => Past(approved.AddDays(chance.Whole(20, 120))),
            _ => dates?.SignedOn.AddDays(-chance.Whole(20, 40)),
        };
        DateOnly? producing = dates?.CompletedOn?.AddDays(chance.Whole(30, 240));
        DateOnly? full = producing?.AddDays(chance.Whole(300, 800));
        List<DemoProjectStage> stages =
        [
            new("SIGNED", null, Past(signed)),
            new("APPROVED", signed.AddDays(90), Past(approved)),
            new("LISTED", approved.AddDays(90), listed),
            new("LAND_DELIVERED", dates?.AgreedDeliveryOn, dates?.DeliveredOn),
            new("STARTED", dates?.AgreedStartOn, dates?.StartedOn),
            new("COMPLETED", dates?.AgreedCompletionOn, dates?.CompletedOn),
            new("IN_PRODUCTION", dates?.AgreedCompletionOn?.AddDays(180), Past(producing)),
            new("AT_CAPACITY", dates?.AgreedCompletionOn?.AddDays(900), Past(full)),
        ];
        return [.. stages.Where(stage => stage.ActualOn is not null || stage.AgreedOn is not null)];
    }

    private DateOnly? Past(DateOnly? day) => day <= options.Today ? day : null;

    private string? ChooseIndustry(DemoPlatform? platform, DemoRandom chance)
    {
        IReadOnlyList<string> choices = platform is { Industries.Count: > 0 } ? platform.Industries : world.Industries;
        return choices.Count == 0 ? null : choices[chance.Below(choices.Count)];
    }
}
