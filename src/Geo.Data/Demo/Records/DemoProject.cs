namespace Geo.Data.Demo.Records;

/// <summary>A generated project as it is stored.</summary>
internal sealed record DemoProject(
    Guid Id,
    string Name,
    string? PlatformKey,
    string? Industry,
    decimal Investment,
    bool StartOnDelivery,
    DateOnly? AdmittedOn,
    DateOnly? StatisticsEntryOn,
    IReadOnlyList<DemoProjectStage> Stages)
{
    /// <summary>Its parcels.</summary>
    public List<Guid> Parcels { get; } = [];

    /// <summary>The last stage it has reached.</summary>
    public DemoProjectStage Reached => Stages.Last(stage => stage.ActualOn is not null);
}
