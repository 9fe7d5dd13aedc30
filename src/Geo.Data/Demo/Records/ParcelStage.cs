namespace Geo.Data.Demo.Records;

/// <summary>The supply stages 供地阶段, in their order; RESERVED stands beside them.</summary>
internal enum ParcelStage
{
    Unprepared,
    Prepared,
    Listed,
    Delivered,
    UnderConstruction,
    InUse,
    Reserved,
}
