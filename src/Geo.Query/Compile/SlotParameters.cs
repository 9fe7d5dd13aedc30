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

    /// <summary>Their values under the variables of the first run.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <inheritdoc/>
    public SqlText Add(NpgsqlDbType type, Func<object?[], object?> convert, params Input[] inputs) =>
        SqlText.Slot(Reserve(convert, inputs), type);

    /// <summary>A slot that no statement shows, for values the answer needs.</summary>
    public int Reserve(Func<object?[], object?> convert, params Input[] inputs)
    {
        Slot slot = new([.. inputs], convert);
        _values.Add(slot.Fill(variables));
        _slots.Add(slot);
        return _slots.Count - 1;
    }
}
