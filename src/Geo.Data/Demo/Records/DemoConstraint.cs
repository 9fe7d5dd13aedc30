using Geo.Data.Demo.Layout;

namespace Geo.Data.Demo.Records;

/// <summary>A generated constraint area as it is stored.</summary>
internal sealed record DemoConstraint(
    Guid Id, string Code, string Kind, string Hardness, string Name, GridPoint[] Ring, DateOnly ValidFrom);
