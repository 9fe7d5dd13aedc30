namespace Geo.Query.Geometry;

/// <summary>The box around a shape, in the numbers of its positions; its west lies east of its east where the shape is empty.</summary>
internal readonly record struct ShapeExtent(double West, double South, double East, double North)
{
    // As GeometryCompiler.Around: the metres and 1 % more, in degrees.
    private const double DegreesPerMetre = 1.01 / 110_000;
    private const double NorthMost = 89;

    private static ShapeExtent Empty { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>The box around well-known binary.</summary>
    public static ShapeExtent Of(ReadOnlySpan<byte> wkb)
    {
        WkbReader reader = new(wkb);
        ShapeExtent extent = Empty;
        Read(ref reader, ref extent);
        return extent;
    }

    /// <summary>The box that holds whatever lies within metres of a shape in longitude and latitude.</summary>
    public ShapeExtent Around(double metres)
    {
        double height = metres * DegreesPerMetre;
        double latitude = Math.Min(NorthMost, Math.Max(Math.Abs(North), Math.Abs(South)) + height);
        double width = height / Math.Cos(double.DegreesToRadians(latitude));
        return new(West - width, South - height, East + width, North + height);
    }

    private ShapeExtent With((double X, double Y) position) =>
        new(Math.Min(West, position.X), Math.Min(South, position.Y), Math.Max(East, position.X), Math.Max(North, position.Y));

    private static void Read(ref WkbReader reader, ref ShapeExtent extent)
    {
        switch (reader.ReadType())
        {
            case 1:
                extent = extent.With(reader.ReadPosition());
                break;
            case 2:
                ReadPositions(ref reader, ref extent);
                break;
            case 3:
                for (int rings = reader.ReadCount(); rings > 0; rings--)
                {
                    ReadPositions(ref reader, ref extent);
                }

                break;
            default:
                for (int parts = reader.ReadCount(); parts > 0; parts--)
                {
                    Read(ref reader, ref extent);
                }

                break;
        }
    }

    private static void ReadPositions(ref WkbReader reader, ref ShapeExtent extent)
    {
        for (int positions = reader.ReadCount(); positions > 0; positions--)
        {
            extent = extent.With(reader.ReadPosition());
        }
    }
}
