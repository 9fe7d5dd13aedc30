using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Geometry;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>An operation ready to run: its statements, the values they still need, and how the answer is put together.</summary>
/// <param name="Statements">In the order they run: checks, then for every list the lists below first.</param>
/// <param name="Slots">The values that are made from the variables before every run.</param>
/// <param name="LevelCount">How many levels there are.</param>
/// <param name="Roots">The members of the answer.</param>
/// <param name="Hosts">What the host computes.</param>
/// <param name="IsReusable">Whether other variables of the same shape may use it.</param>
internal sealed record CompiledOperation(
    ImmutableArray<Statement> Statements,
    ImmutableArray<Slot> Slots,
    int LevelCount,
    ImmutableArray<RootAnswer> Roots,
    ImmutableArray<HostMember> Hosts,
    bool IsReusable)
{
    /// <summary>The root fields that are asked about an earlier time.</summary>
    public ImmutableArray<AsOf> AsOfs { get; init; } = [];

    /// <summary>The lists whose records lie in a box, on a database whose tables have partitions.</summary>
    public ImmutableArray<PartitionQuestion> Partitions { get; init; } = [];

    private readonly ImmutableArray<object?> _constants = [.. Slots.Select(slot => slot.IsConstant ? slot.Fill(VariableValues.Empty, []) : null)];

    private readonly ImmutableArray<int> _shapes = [.. Enumerable.Range(0, Slots.Length).Where(slot => Slots[slot].IsShape)];

    /// <summary>True where the values of a run ask about so much land that its statements are to be planned for them.</summary>
    public bool AsksWide(object?[] values) => _shapes.Any(slot => values[slot] is byte[] shape && WideShape.Is(shape));

    /// <summary>True where the host has more to do than to send the statements: something to compute in their transaction, or positions to find.</summary>
    public bool HasSteps => HasLater || !AsOfs.IsEmpty || Roots.Any(root => root is ComputedFieldRoot);

    /// <summary>True where the host computes objects for the rows of the answer.</summary>
    public bool HasLater { get; init; }

    /// <summary>The values for these variables, and the value of the slots that are given.</summary>
    /// <exception cref="RefusedException">A value is refused.</exception>
    public object?[] Fill(VariableValues variables, object? given = null)
    {
        object?[] values = new object?[Slots.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Slots[i].IsConstant ? _constants[i] : Slots[i].IsGiven ? given : Slots[i].Fill(variables, values);
        }

        return values;
    }
}

/// <summary>A member of the answer's <c>data</c>. A closed family.</summary>
internal abstract record RootAnswer(FieldPlace Place, bool Nullable)
{
    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = Member.LabelOf(Place.Name);
}

/// <summary>Always the same JSON.</summary>
internal sealed record ConstantRoot(FieldPlace Place, ReadOnlyMemory<byte> Json) : RootAnswer(Place, Nullable: false);

/// <summary><c>__schema</c> or <c>__type</c>.</summary>
internal sealed record IntrospectionRoot(FieldPlace Place, CollectedField Field) : RootAnswer(Place, Nullable: true);

/// <summary>A connection.</summary>
internal sealed record ListRoot(FieldPlace Place, Level Level) : RootAnswer(Place, Nullable: false);

/// <summary>The only row of a level, or null.</summary>
internal sealed record RecordRoot(FieldPlace Place, Level Level) : RootAnswer(Place, Nullable: true);

/// <summary>The records of ids, each from the level of its type.</summary>
internal sealed record NodesRoot(FieldPlace Place, bool IsList, int IdsSlot, ImmutableArray<EntityMap> Entities, ImmutableArray<Level> Levels) : RootAnswer(Place, Nullable: !IsList);

/// <summary>The hits of a search: a level for each type, whose rows are numbered by how they match.</summary>
internal sealed record SearchRoot(FieldPlace Place, ImmutableArray<Level> Levels, int SizeSlot, ImmutableArray<ConnectionMember> Members) : RootAnswer(Place, Nullable: false);

/// <summary>A field whose arguments are refused.</summary>
internal sealed record RefusedRoot(FieldPlace Place, RefusedAnswer Refused) : RootAnswer(Place, Refused.Nullable);
