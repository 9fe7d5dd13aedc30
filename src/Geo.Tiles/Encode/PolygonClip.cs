namespace Geo.Tiles.Encode;

/// <summary>Cuts a ring to the clip box, one side after the other (Sutherland and Hodgman).</summary>
/// <remarks>A ring that leaves the box and comes back is joined along the box's side, out of sight in the buffer.</remarks>
internal static class PolygonClip
{
    /// <summary>Cuts the ring in place; it is open: its last point is not its first.</summary>
    /// <param name="ring">The ring, then what is left of it.</param>
    /// <param name="spare">Working space; what it holds is lost.</param>
    public static void Clip(ref PooledList<Position> ring, ref PooledList<Position> spare)
    {
        double west = double.MaxValue, north = double.MaxValue, east = double.MinValue, south = double.MinValue;
        foreach (Position at in ring.Items)
        {
            west = Math.Min(west, at.X);
            east = Math.Max(east, at.X);
            north = Math.Min(north, at.Y);
            south = Math.Max(south, at.Y);
        }

        if (west > ClipBox.High || east < ClipBox.Low || north > ClipBox.High || south < ClipBox.Low)
        {
            ring.Clear();
            return;
        }

        CutIf(west < ClipBox.Low, Axis.X, ClipBox.Low, 1, ref ring, ref spare);
        CutIf(east > ClipBox.High, Axis.X, ClipBox.High, -1, ref ring, ref spare);
        CutIf(north < ClipBox.Low, Axis.Y, ClipBox.Low, 1, ref ring, ref spare);
        CutIf(south > ClipBox.High, Axis.Y, ClipBox.High, -1, ref ring, ref spare);
    }

    private enum Axis
    {
        X,
        Y,
    }

    private static void CutIf(
        bool needed, Axis axis, double side, int inward, ref PooledList<Position> ring, ref PooledList<Position> spare)
    {
        if (!needed || ring.Count == 0)
        {
            return;
        }

        spare.Clear();
        Span<Position> points = ring.Items;
        Position from = points[^1];
        double fromDepth = Depth(from, axis, side, inward);
        foreach (Position to in points)
        {
            double toDepth = Depth(to, axis, side, inward);
            if (fromDepth < 0 != toDepth < 0)
            {
                spare.Add(Crossing(from, to, fromDepth / (fromDepth - toDepth), axis, side));
            }

            if (toDepth >= 0)
            {
                spare.Add(to);
            }

            (from, fromDepth) = (to, toDepth);
        }

        (ring, spare) = (spare, ring);
    }

    private static double Depth(Position at, Axis axis, double side, int inward) =>
        inward * ((axis == Axis.X ? at.X : at.Y) - side);

    private static Position Crossing(Position from, Position to, double share, Axis axis, double side) => axis == Axis.X
        ? new(side, from.Y + share * (to.Y - from.Y))
        : new(from.X + share * (to.X - from.X), side);
}
