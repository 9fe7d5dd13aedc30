using System.Collections.Immutable;
using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Reports;

/// <summary>A layer of a file.</summary>
/// <param name="Name">What it is asked for by.</param>
/// <param name="GeometryKind">As the file says it.</param>
/// <param name="RowCount">Null when only reading would tell.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Encoding">What its texts are read in; null when the format knows only Unicode.</param>
/// <param name="Epsg">Its coordinate system; null when it has no code or is not known.</param>
/// <param name="CrsName">The same as the file names it.</param>
/// <param name="CrsKnown">How it is known.</param>
/// <param name="Extent">West, south, east, north in the file's own coordinates; empty when it has no shapes.</param>
/// <param name="Sample">The first rows.</param>
/// <param name="Findings">What a person should look at.</param>
internal sealed record InspectedLayer(
    string Name,
    string GeometryKind,
    long? RowCount,
    ImmutableArray<InspectedField> Fields,
    string? Encoding,
    int? Epsg,
    string? CrsName,
    CrsKnown CrsKnown,
    ImmutableArray<double> Extent,
    ImmutableArray<InspectedRow> Sample,
    ImmutableArray<InspectedFinding> Findings);
