namespace Geo.Query.Subscriptions;

/// <summary>A box in longitude and latitude.</summary>
internal readonly record struct Extent(double West, double South, double East, double North)
{
    /// <summary>True where the two have a point in common.</summary>
    public bool Meets(Extent other) => West <= other.East && other.West <= East && South <= other.North && other.South <= North;

    /// <summary>The box around both.</summary>
    public Extent Around(Extent other) => new(
        Math.Min(West, other.West), Math.Min(South, other.South), Math.Max(East, other.East), Math.Max(North, other.North));

    /// <summary>The one that is smaller.</summary>
    public Extent Smaller(Extent other) => Area <= other.Area ? this : other;

    private double Area => (East - West) * (North - South);
}
