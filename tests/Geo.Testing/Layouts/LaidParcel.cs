using System.Globalization;

namespace Geo.Testing.Layouts;

/// <summary>A parcel of a <see cref="RandomLayout"/>: its polygons, each a shell and its holes, each a ring of longitudes and latitudes.</summary>
public sealed record LaidParcel(string CountyCode, Guid Id, string Code, bool IsActive, IReadOnlyList<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Polygons)
{
    /// <summary>The outline as text.</summary>
    public string Wkt => $"MULTIPOLYGON({string.Join(',', Polygons.Select(polygon => $"({string.Join(',', polygon.Select(Ring))})"))})";

    private static string Ring(IReadOnlyList<(double Longitude, double Latitude)> points) =>
        $"({string.Join(',', points.Append(points[0]).Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Longitude:0.0000000} {point.Latitude:0.0000000}")))})";
}
