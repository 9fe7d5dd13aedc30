using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.OverlayNG;

namespace Geo.Land.Siting;

/// <summary>The outline of parcels together (外轮廓), in a plane of metres.</summary>
public static class JoinedOutline
{
    // What neighbours leave open between them counts as shared up to 0.05 m, so it is closed up to there.
    private const double Reach = 0.026;
    private const double SharpestCorner = 10;

    private static readonly BufferParameters Corners = new(8, EndCapStyle.Flat, JoinStyle.Mitre, SharpestCorner);

    /// <summary>
    /// The union of the parcels. Where neighbours do not quite meet, what is open between them up to 0.05 m is closed; where
    /// they do, the outline has the corners of the parcels, unchanged.
    /// </summary>
    public static Geometry Of(IReadOnlyCollection<Geometry> parcels)
    {
        ArgumentNullException.ThrowIfNull(parcels);
        Geometry union = OverlayNGRobust.Union(parcels);
        Geometry closed = BufferOp.Buffer(BufferOp.Buffer(union, Reach, Corners), -Reach, Corners);
        return IsSame(union, closed) ? union : closed;
    }

    // Closing moves corners by less than anybody measures; only where it closed something is its result taken.
    private static bool IsSame(Geometry union, Geometry closed) =>
        RingsOf(union) == RingsOf(closed) && Math.Abs(union.Length - closed.Length) < Math.Max(0.2, 1e-4 * union.Length);

    private static int RingsOf(Geometry shape) => Enumerable.Range(0, shape.NumGeometries)
        .Select(shape.GetGeometryN).OfType<Polygon>().Sum(polygon => 1 + polygon.NumInteriorRings);
}
