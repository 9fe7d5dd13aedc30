using Geo.Query.Mapping;
using Geo.Query.Records;

namespace Geo.Server.Exports;

/// <summary>What exports are made with.</summary>
/// <param name="Model">The maps.</param>
/// <param name="Records">Where rows come from.</param>
/// <param name="Limits">How much one may take.</param>
/// <param name="ReviewNumber">The map review number 审图号 of the deployment; null for none.</param>
/// <param name="Clock">What day it is.</param>
internal sealed record ExportSetup(ApiModel Model, RecordReader Records, ExportLimits Limits, string? ReviewNumber, TimeProvider Clock);
