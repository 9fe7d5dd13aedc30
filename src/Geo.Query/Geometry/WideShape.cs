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
        WkbReader reader = new(wkb);
        Extent extent = new();
        Read(ref reader, ref extent);
        return (extent.East - extent.West) * (extent.North - extent.South) > Wide;
    }

    private static void Read(ref WkbReader reader, ref Extent extent)
    {
        switch (reader.ReadType())
        {
            case 1:
                extent.Add(reader.ReadPosition());
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

    private static void ReadPositions(ref WkbReader reader, ref Extent extent)
    {
        for (int positions = reader.ReadCount(); positions > 0; positions--)
        {
            extent.Add(reader.ReadPosition());
        }
    }

    private struct Extent()
    {
        public double West { get; private set; } = double.PositiveInfinity;

        public double South { get; private set; } = double.PositiveInfinity;

        public double East { get; private set; } = double.NegativeInfinity;

        public double North { get; private set; } = double.NegativeInfinity;

        public void Add((double X, double Y) position)
        {
            (West, East) = (Math.Min(West, position.X), Math.Max(East, position.X));
            (South, North) = (Math.Min(South, position.Y), Math.Max(North, position.Y));
        }
    }
}
