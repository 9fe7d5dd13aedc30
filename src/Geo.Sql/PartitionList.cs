using System.Collections.Immutable;

namespace Geo.Sql;

/// <summary>
/// The partitions in which all rows of a box lie, as a condition that PostgreSQL spares the others by. The keys are parameters, and there are
/// 1, 2, 4 or 8 of them, the last one repeated, so that few statements and their plans serve all boxes.
/// </summary>
/// <param name="Keys">Values of the column that the table is partitioned by, as many as <see cref="Most"/> at most.</param>
/// <param name="Version">The version of the map that they were looked up in.</param>
public sealed record PartitionList(ImmutableArray<string> Keys, long Version)
{
    /// <summary>The most keys of a list.</summary>
    public const int Most = 8;

    /// <summary>How many slots the values of a list of any length take: the keys and the version.</summary>
    public const int Slots = Most + 1;

    /// <summary>What the database says where the map is older than what the statement sees; it has to be run without the list.</summary>
    public const string Outdated = "GE001";

    /// <summary>How many keys stand in the statement: 1, 2, 4 or 8.</summary>
    public int Size => Keys.Length switch
    {
        <= 1 => 1,
        2 => 2,
        <= 4 => 4,
        <= Most => Most,
        _ => throw new System.Diagnostics.UnreachableException($"{Keys.Length} keys are too many."),
    };

    /// <summary>The condition with its values left open.</summary>
    /// <param name="column">The column that the table is partitioned by, which is <c>text</c>.</param>
    /// <param name="size">How many keys.</param>
    /// <param name="firstSlot">The first of the slots that <see cref="Fill"/> fills.</param>
    public static Sql Condition(Sql column, int size, int firstSlot)
    {
        IEnumerable<Sql> keys = Enumerable.Range(firstSlot, size).Select(slot => Sql.Slot(slot, NpgsqlTypes.NpgsqlDbType.Text));
        Sql known = Sql.Slot(firstSlot + Most, NpgsqlTypes.NpgsqlDbType.Bigint);
        SqlAlias ground = new("ground");
        // Looked up once for the statement and in its snapshot, also where no row is read.
        return Sql.Of(
            $"{column} in ({Sql.Join($", ", keys)}) and (select case when {ground}.version <= {known} then true else api.refuse_ground({ground}.version) end from api.ground_version as {ground})");
    }

    /// <summary>Writes the values into <see cref="Slots"/> slots. Without keys no row is found: none has an empty key.</summary>
    public void Fill(Span<object?> slots)
    {
        for (int i = 0; i < Most; i++)
        {
            slots[i] = Keys.IsEmpty ? "" : Keys[Math.Min(i, Keys.Length - 1)];
        }

        slots[Most] = Version;
    }
}
