namespace Geo.Land.Outlines;

/// <summary>The outer ring of one polygon in metres of a plane: x and y in turn, the first point not repeated.</summary>
/// <param name="Points">x0, y0, x1, y1, …</param>
public readonly record struct FlatRing(double[] Points)
{
    /// <summary>How many corners.</summary>
    public int Corners => Points.Length / 2;
}
