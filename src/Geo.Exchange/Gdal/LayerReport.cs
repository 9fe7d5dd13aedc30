using Geo.Exchange.Intake;

namespace Geo.Exchange.Gdal;

/// <summary>What ogrinfo says of one layer.</summary>
internal sealed record LayerReport(
    string Name,
    string GeometryKind,
    long? RowCount,
    IntakeExtent? Extent,
    int? Epsg,
    string? CrsName,
    IReadOnlyList<IntakeField> Fields);
