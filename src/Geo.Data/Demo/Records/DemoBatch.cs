namespace Geo.Data.Demo.Records;

/// <summary>A piece of a county, small enough to hold in memory while it is written.</summary>
internal sealed class DemoBatch(string countyCode)
{
    public string CountyCode { get; } = countyCode;

    public List<DemoParcel> Parcels { get; } = [];

    public List<DemoContract> Contracts { get; } = [];

    public List<DemoPerformance> Performances { get; } = [];

    public List<DemoRedevelopment> Redevelopments { get; } = [];

    public List<DemoProject> Projects { get; } = [];

    public List<DemoConstraint> Constraints { get; } = [];
}
