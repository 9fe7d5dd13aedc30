namespace Geo.Query.Geometry;

/// <summary>
/// Whether a shape holds so much land that a statement is planned for it. A plan that is kept for all shapes takes each for a small one: it reads
/// every record of the shape and sorts them, where for half of a region the first hundred are found along the order itself.
/// </summary>
internal static class WideShape
{
    // In square degrees: here some 28 km². Below it planning would cost more than it saves.
    private const double Wide = 0.0025;

    /// <summary>True where the box around the shape, well-known binary in degrees, is wide.</summary>
    public static bool Is(ReadOnlySpan<byte> wkb)
    {
        ShapeExtent extent = ShapeExtent.Of(wkb);
        return (extent.East - extent.West) * (extent.North - extent.South) > Wide;
    }
}
