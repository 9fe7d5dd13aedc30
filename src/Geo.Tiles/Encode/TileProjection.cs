namespace Geo.Tiles.Encode;

/// <summary>
/// Longitude and latitude to tile units. The logarithm of the mercator projection is replaced by its fourth-order
/// series around the middle of the tile wherever the series is good to a hundredth of a unit.
/// </summary>
internal sealed class TileProjection
{
    private const double SeriesError = 0.01;
    private const double Radians = Math.PI / 180;

    // No coordinate is further away than this many units: far enough for any direction, near enough for exact products.
    private const double Far = 1e12;

    private readonly double _units;
    private readonly double _row;
    private readonly double _columnScale;
    private readonly double _columnShift;
    private readonly double _middle;
    private readonly double _reach;
    private readonly double _y0;
    private readonly double _y1;
    private readonly double _y2;
    private readonly double _y3;
    private readonly double _y4;

    public TileProjection(TileId tile)
    {
        _units = Math.ScaleB(TileGrid.Extent, tile.Z);
        _row = (double)tile.Y * TileGrid.Extent;
        _columnScale = _units / 360;
        _columnShift = _units / 2 - (double)tile.X * TileGrid.Extent;

        _middle = TileGrid.Latitude(Math.ScaleB(tile.Y + 0.5, -tile.Z));
        double t = Math.Tan(_middle * Radians);
        double secant = 1 / Math.Cos(_middle * Radians);
        double scale = -_units / (2 * Math.PI);
        _y0 = TileGrid.Extent / 2.0;
        _y1 = scale * secant * Radians;
        _y2 = scale * secant * t * Math.Pow(Radians, 2) / 2;
        _y3 = scale * secant * (2 * t * t + 1) * Math.Pow(Radians, 3) / 6;
        _y4 = scale * secant * t * (6 * t * t + 5) * Math.Pow(Radians, 4) / 24;
        double fifth = -scale * secant * (24 * Math.Pow(t, 4) + 28 * t * t + 5) / 120;
        _reach = Math.Pow(SeriesError / (2 * fifth), 0.2) / Radians;
    }

    /// <summary>The place in tile units; not a number stays not a number.</summary>
    public Position Project(double longitude, double latitude)
    {
        double x = longitude * _columnScale + _columnShift;
        double d = latitude - _middle;
        double y = Math.Abs(d) <= _reach
            ? _y0 + d * (_y1 + d * (_y2 + d * (_y3 + d * _y4)))
            : TileGrid.Y(latitude) * _units - _row;
        return new(Math.Clamp(x, -Far, Far), Math.Clamp(y, -Far, Far));
    }
}
