namespace Geo.Tiles.Encode;

/// <summary>A place on the tile's grid.</summary>
internal readonly record struct GridPoint(int X, int Y)
{
    /// <summary>Twice the signed area of the triangle a, b, c; positive when it turns clockwise on the screen.</summary>
    public static long Cross(GridPoint a, GridPoint b, GridPoint c) =>
        (long)(b.X - a.X) * (c.Y - a.Y) - (long)(b.Y - a.Y) * (c.X - a.X);

    /// <summary>True when the way a, b, c goes on at b instead of turning back; of use where the three lie in a line.</summary>
    public static bool GoesOn(GridPoint a, GridPoint b, GridPoint c) =>
        (long)(b.X - a.X) * (c.X - b.X) + (long)(b.Y - a.Y) * (c.Y - b.Y) > 0;
}
