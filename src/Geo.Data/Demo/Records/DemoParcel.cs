using Geo.Data.Demo.Layout;
using Geo.Land.Codes;

namespace Geo.Data.Demo.Records;

/// <summary>A generated parcel as it is stored.</summary>
internal sealed record DemoParcel(
    Guid Id,
    ParcelCode Code,
    string Name,
    GridPoint[] Ring,
    double EllipsoidArea,
    decimal? RegisteredArea,
    ParcelStage Stage,
    string Ownership,
    LandUse Use,
    LandUse Planned,
    string? PlatformKey,
    string? TownshipCode);
