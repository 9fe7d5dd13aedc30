using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NpgsqlTypes;

namespace Geo.Data.Parcels;

/// <summary>
/// The cells of about 1 km (0.01 degree) that boxes reach into. Writers lock the cells of the land they change, in one order,
/// so that two of them see what the other wrote before they judge what lies beside it. <c>api.lock_land</c> says which they are.
/// </summary>
public static class LandCells
{
    /// <summary>The most cells one write may lock: a box of some 30 by 30 km.</summary>
    public const int Most = 1024;

    private const int Srid = 4490;
    private const int PerDegree = 100;

    /// <summary>The statement that locks every cell: a bulk write does, and so do the triggers of the parcels where many change.</summary>
    public static Sql.Sql LockAll => Sql.Sql.Of($"select api.lock_land(null)");

    /// <summary>How many cells a box reaches into.</summary>
    public static int Count(Envelope box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return (Cell(box.MaxX) - Cell(box.MinX) + 1) * (Cell(box.MaxY) - Cell(box.MinY) + 1);
    }

    /// <summary>The statement that locks the cells of the boxes until the end of the transaction: the same that the triggers of the parcels lock.</summary>
    public static Sql.Sql Lock(params ReadOnlySpan<Envelope> boxes)
    {
        List<byte[]> shapes = [];
        foreach (Envelope box in boxes)
        {
            shapes.Add(new WKBWriter(ByteOrder.LittleEndian).Write(GeometryFactory.Default.ToGeometry(box)));
        }

        Sql.Sql given = Sql.Sql.Value(shapes.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bytea);
        return Sql.Sql.Of($"select api.lock_land(array(select st_geomfromwkb(box, {Sql.Sql.Value(Srid)}) from unnest({given}) as box))");
    }

    private static int Cell(double degrees) => (int)Math.Floor(degrees * PerDegree);
}
