using NetTopologySuite.Geometries;
using NpgsqlTypes;

namespace Geo.Data.Parcels;

/// <summary>
/// The cells of about 1 km (0.01 degree) that boxes reach into. Writers lock the cells of the land they change, in one order,
/// so that two of them see what the other wrote before they judge what lies beside it.
/// </summary>
public static class LandCells
{
    /// <summary>The most cells one write may lock: a box of some 30 by 30 km.</summary>
    public const int Most = 1024;

    private const int LockSpace = 7083451;
    private const int PerDegree = 100;

    /// <summary>How many cells a box reaches into.</summary>
    public static int Count(Envelope box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return (Cell(box.MaxX) - Cell(box.MinX) + 1) * (Cell(box.MaxY) - Cell(box.MinY) + 1);
    }

    /// <summary>The statement that locks the cells of the boxes until the end of the transaction.</summary>
    public static Sql.Sql Lock(params ReadOnlySpan<Envelope> boxes)
    {
        SortedSet<int> cells = [];
        foreach (Envelope box in boxes)
        {
            for (int x = Cell(box.MinX); x <= Cell(box.MaxX); x++)
            {
                for (int y = Cell(box.MinY); y <= Cell(box.MaxY); y++)
                {
                    cells.Add(x * 10_000 + y);
                }
            }
        }

        Sql.Sql keys = Sql.Sql.Value(cells.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);
        return Sql.Sql.Of($"select count(pg_advisory_xact_lock({Sql.Sql.Value(LockSpace)}, cell)) from unnest({keys}) as cell");
    }

    private static int Cell(double degrees) => (int)Math.Floor(degrees * PerDegree);
}
