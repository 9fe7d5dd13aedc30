namespace Geo.Tiles;

/// <summary>The limits of a tile; a set of values that cannot work is refused when it is made.</summary>
public sealed record TileOptions
{
    /// <summary>The most shapes of a part in a tile; the smallest beyond it are counted or dropped.</summary>
    public int FeatureBudget { get; init => field = Between(value, 1, 100_000); } = 4000;

    /// <summary>The most bytes of a tile, before compression.</summary>
    public int MaxBytes { get; init => field = Between(value, 100_000, 10_000_000); } = 500_000;

    /// <summary>Grid cells for counts along the side of a tile.</summary>
    public int CountCells { get; init => field = Between(value, 1, 32); } = 32;

    /// <summary>The smallest area drawn as a shape, in pixels of a map with 512 pixels to a tile.</summary>
    public double SmallestShape { get; init => field = value is > 0 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 1;

    private static int Between(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
