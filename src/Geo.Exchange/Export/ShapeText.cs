using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Export;

/// <summary>Shapes as texts: WKT, and the coordinates of GeoJSON and KML.</summary>
internal sealed class ShapeText(bool isDegrees)
{
    // A micrometre, and a tenth of a millimetre.
    private readonly string _format = isDegrees ? "0.###########" : "0.####";

    public StringBuilder Text { get; } = new();

    /// <summary>WKT; shapes of a database only, so no curves.</summary>
    public string Wkt(Geometry shape)
    {
        Text.Clear();
        Tagged(shape);
        return Text.ToString();
    }

    private void Tagged(Geometry shape)
    {
        Text.Append(shape.GeometryType.ToUpperInvariant()).Append(' ');
        if (shape.IsEmpty)
        {
            Text.Append("EMPTY");
            return;
        }

        switch (shape)
        {
            case Point or LineString:
                Points(Sequence(shape));
                break;
            case Polygon polygon:
                Rings(polygon);
                break;
            case GeometryCollection parts:
                Each(parts.Geometries, part => PartOf(parts, part));
                break;
        }
    }

    private void PartOf(GeometryCollection whole, Geometry part)
    {
        switch (part)
        {
            case Polygon polygon when whole is MultiPolygon:
                Rings(polygon);
                break;
            case Point or LineString when whole is MultiPoint or MultiLineString:
                Points(Sequence(part));
                break;
            default:
                Tagged(part);
                break;
        }
    }

    private void Rings(Polygon polygon) =>
        Each([polygon.ExteriorRing, .. polygon.InteriorRings], ring => Points(ring.CoordinateSequence));

    private void Each<T>(T[] parts, Action<T> write)
    {
        Text.Append('(');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                Text.Append(", ");
            }

            write(parts[i]);
        }

        Text.Append(')');
    }

    private void Points(CoordinateSequence points)
    {
        Text.Append('(');
        for (int i = 0; i < points.Count; i++)
        {
            Text.Append(i > 0 ? ", " : "").Append(Number(points.GetX(i))).Append(' ').Append(Number(points.GetY(i)));
        }

        Text.Append(')');
    }

    private string Number(double value) => value.ToString(_format, CultureInfo.InvariantCulture);

    private static CoordinateSequence Sequence(Geometry shape) => shape is Point point ? point.CoordinateSequence : ((LineString)shape).CoordinateSequence;
}
