using Geo.GraphQL.Requests;
using Geo.Query.Plans;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Parameters that are slots of a compiled operation.</summary>
internal sealed class SlotParameters(VariableValues variables) : IParameters
{
    private readonly List<Slot> _slots = [];
    private readonly List<object?> _values = [];

    /// <summary>The slots so far.</summary>
    public IReadOnlyList<Slot> Slots => _slots;

    /// <inheritdoc/>
    public SqlText Add(NpgsqlDbType type, Func<object?[], object?> convert, params Input[] inputs) =>
        SqlText.Slot(Add(new Slot([.. inputs], Source: null, convert) { IsShape = type is NpgsqlDbType.Geometry or NpgsqlDbType.Bytea }), type);

    /// <inheritdoc/>
    public object? OfShape(Input input) => input.Evaluate(variables);

    /// <summary>A slot that no statement shows, for values the answer needs.</summary>
    public int Reserve(Func<object?[], object?> convert, params Input[] inputs)
    {
        return Add(new Slot([.. inputs], Source: null, convert));
    }

    /// <summary>Slots side by side that who runs the operation may fill; the number of the first.</summary>
    public int Reserve(int count)
    {
        int first = _slots.Count;
        for (int i = 0; i < count; i++)
        {
            Reserve(static _ => null);
        }

        return first;
    }

    /// <summary>The slot that an input alone, or first of all, makes the value of; null where there is none.</summary>
    public int? SlotOf(Input input) => _slots.FindIndex(slot => slot.Inputs is [var first, ..] && ReferenceEquals(first, input)) is >= 0 and int slot ? slot : null;

    /// <summary>A slot whose value who runs the operation gives.</summary>
    public int ReserveGiven(object standIn) => Add(new Slot([], Source: null, _ => standIn) { IsGiven = true });

    /// <summary>A slot that is made from the value of another.</summary>
    public int Derive(int source, Func<object?, object?> convert) => Add(new Slot([], source, values => convert(values[0])));

    /// <summary>A parameter that is made from the value of another slot.</summary>
    public SqlText Derive(NpgsqlDbType type, int source, Func<object?, object?> convert) => SqlText.Slot(Derive(source, convert), type);

    private int Add(Slot slot)
    {
        _values.Add(slot.Fill(variables, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values)));
        _slots.Add(slot);
        return _slots.Count - 1;
    }
}
