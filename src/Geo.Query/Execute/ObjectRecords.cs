using System.Collections;
using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// The records inside of a computed object. Their keys are gathered in one walk, the records of each member read at once, and
/// handed out again in the order of the walk, which is that of the answer.
/// </summary>
internal sealed class ObjectRecords
{
    private readonly Dictionary<RecordMember, List<object[]>> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RecordMember, List<int>> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RecordMember, ImmutableArray<RecordFragment>> _fragments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RecordMember, (int Use, int Fragment)> _next = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the records of values, in the order in which they will be written, inside of the transaction that is open on the connection.</summary>
    public static async Task<ObjectRecords> ReadAsync(
        ObjectAnswer answer,
        IEnumerable<object> values,
        long? position,
        StatementRunner runner,
        NpgsqlConnection connection,
        CallerSettings caller,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        ObjectRecords records = new();
        foreach (object value in values)
        {
            records.Gather(answer, value);
        }

        foreach ((RecordMember member, List<object[]> keys) in records._keys)
        {
            CompiledRecords read = position is { } past ? member.Records.At(past) : member.Records;
            records._fragments[member] = await read.ReadAsync(runner, connection, caller, keys, variables, cancellationToken);
        }

        return records;
    }

    /// <summary>The records of the next object that has the member.</summary>
    public IEnumerable<RecordFragment> Next(RecordMember member)
    {
        (int use, int fragment) = _next.GetValueOrDefault(member);
        int count = _counts[member][use];
        _next[member] = (use + 1, fragment + count);
        return _fragments[member].Skip(fragment).Take(count);
    }

    private void Gather(ObjectAnswer answer, object value)
    {
        foreach (ObjectMember member in answer.Members)
        {
            switch (member)
            {
                case ChildMember { Field: var field } child when field.Get(value) is { } below:
                    foreach (object item in field.IsList ? (IEnumerable)below : new[] { below })
                    {
                        Gather(child.Child, item);
                    }

                    break;
                case RecordMember { Field: var field } record when field.Get(value) is { } key:
                    Add(record, field.IsList ? [.. (IEnumerable<object[]>)key] : [(object[])key]);
                    break;
            }
        }
    }

    private void Add(RecordMember member, List<object[]> keys)
    {
        if (!_keys.TryGetValue(member, out List<object[]>? all))
        {
            _keys[member] = all = [];
            _counts[member] = [];
        }

        all.AddRange(keys);
        _counts[member].Add(keys.Count);
    }
}
