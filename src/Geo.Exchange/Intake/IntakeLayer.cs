namespace Geo.Exchange.Intake;

/// <summary>One layer, table or sheet of a file.</summary>
/// <param name="Name">What the reader is asked for by.</param>
/// <param name="GeometryKind">As the file says it (Polygon, Multi Polygon, Unknown (any), None).</param>
/// <param name="RowCount">Null when only reading would tell.</param>
/// <param name="Fields">Its columns, in order.</param>
/// <param name="Encoding">What its texts are read in; null when the format knows only Unicode.</param>
/// <param name="Crs">Its coordinate system.</param>
/// <param name="Extent">The box of its shapes in that system; null when there are none.</param>
/// <param name="Sample">The first rows.</param>
/// <param name="Findings">What the detective noticed.</param>
public sealed record IntakeLayer(
    string Name,
    string GeometryKind,
    long? RowCount,
    IReadOnlyList<IntakeField> Fields,
    string? Encoding,
    IntakeCrs Crs,
    IntakeExtent? Extent,
    IReadOnlyList<IntakeRow> Sample,
    IReadOnlyList<IntakeFinding> Findings);
