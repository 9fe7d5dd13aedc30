using Geo.Exchange.Coordinates;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Export;

/// <summary>Stored shapes in the coordinates of an export.</summary>
internal sealed class ExportShapes
{
    private readonly WKBReader _reader = new();
    private readonly KnownCrs _crs;

    public ExportShapes(int epsg) =>
        _crs = ExportOptions.Systems.Contains(epsg) && KnownCrs.Of(epsg) is { } crs ? crs : throw new ArgumentOutOfRangeException(nameof(epsg), epsg, "Not a system of exports.");

    public bool IsDegrees => _crs.Kind == KnownCrsKind.Degrees;

    /// <summary>Null for none.</summary>
    public Geometry? Read(ReadOnlyMemory<byte> wkb)
    {
        if (wkb.IsEmpty)
        {
            return null;
        }

        Geometry shape = _reader.Read(wkb.ToArray());
        if (!IsDegrees)
        {
            shape.Apply(new Projection(_crs));
        }

        return shape;
    }

    /// <summary>Whether a ring runs as RFC 7946 wants it: shells to the left, holes to the right.</summary>
    public static CoordinateSequence Turned(LineString ring, bool isShell)
    {
        CoordinateSequence points = ring.CoordinateSequence;
        return Orientation.IsCCW(points) == isShell ? points : points.Reversed();
    }

    private sealed class Projection(KnownCrs crs) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq)
        {
            for (int i = 0; i < seq.Count; i++)
            {
                (double x, double y) = crs.FromDegrees(seq.GetX(i), seq.GetY(i));
                seq.SetX(i, x);
                seq.SetY(i, y);
            }
        }
    }
}
