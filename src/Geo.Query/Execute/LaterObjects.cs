using System.Globalization;
using System.Text;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// The objects that the host computes for rows. A row is written while it is read, before its object is known; where the object
/// belongs it holds a mark that no JSON contains: a number between two bytes 0. When the rows have been read, the objects of each
/// field are computed at once, and the marks give way to them.
/// </summary>
internal sealed class LaterObjects
{
    private readonly List<(ResolvedAnswer Answer, object[] Key)> _marks = [];
    private (byte[] Json, List<FieldError> Errors)[] _objects = [];

    /// <summary>True where there is nothing to put in.</summary>
    public bool IsEmpty => _marks.Count == 0;

    /// <summary>Leaves a mark for the object of a row, and gives the place of the errors that it may bring.</summary>
    public FieldError Mark(ResolvedAnswer answer, object[] key, ResponseBuffer output)
    {
        output.Add(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\0{_marks.Count}\0")));
        _marks.Add((answer, key));
        return FieldError.PlaceOf(_marks.Count - 1);
    }

    /// <summary>Computes the objects inside of the transaction that is open on the connection.</summary>
    public async Task ResolveAsync(object?[] slots, StatementRunner runner, NpgsqlConnection connection, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        _objects = new (byte[], List<FieldError>)[_marks.Count];
        foreach (IGrouping<object, int> marks in Enumerable.Range(0, _marks.Count).GroupBy(object (mark) => _marks[mark].Answer, ReferenceEqualityComparer.Instance))
        {
            await ResolveAsync((ResolvedAnswer)marks.Key, slots, [.. marks], runner, connection, caller, variables, cancellationToken);
        }
    }

    /// <summary>Writes JSON with the objects in the place of their marks.</summary>
    public void Splice(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        for (int start = json.IndexOf((byte)0); start >= 0; start = json.IndexOf((byte)0))
        {
            output.Add(json[..start]);
            json = json[(start + 1)..];
            int end = json.IndexOf((byte)0);
            output.Add(_objects[int.Parse(json[..end], CultureInfo.InvariantCulture)].Json);
            json = json[(end + 1)..];
        }

        output.Add(json);
    }

    /// <summary>The errors with those of the objects in their places.</summary>
    public IEnumerable<FieldError> Settle(IEnumerable<FieldError> errors) =>
        errors.SelectMany(error => error.Later is int mark ? _objects[mark].Errors.Select(inner => inner.At(error)) : [error]);

    private async Task ResolveAsync(
        ResolvedAnswer answer, object?[] slots, int[] marks, StatementRunner runner, NpgsqlConnection connection, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        long? position = answer.PositionSlot is int slot ? (long)slots[slot]! : null;
        try
        {
            IReadOnlyList<object?> values = await ComputeAsync(answer, marks, position, connection, variables, cancellationToken);
            ObjectRecords records = await ObjectRecords.ReadAsync(answer.Object, values.OfType<object>(), position, runner, connection, caller, variables, cancellationToken);
            ObjectWriter writer = new(records);
            for (int i = 0; i < marks.Length; i++)
            {
                _objects[marks[i]] = Write(writer, answer, values[i]);
            }
        }
        catch (RefusedException exception)
        {
            foreach (int mark in marks)
            {
                _objects[mark] = ("null"u8.ToArray(), [new FieldError(exception.Refusal, answer.Plan.Place.Locations)]);
            }
        }
    }

    // The same record may stand in several places of an answer; it is computed once.
    private async Task<IReadOnlyList<object?>> ComputeAsync(
        ResolvedAnswer answer, int[] marks, long? position, NpgsqlConnection connection, VariableValues variables, CancellationToken cancellationToken)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<object[]> keys = [];
        List<int> used = [];
        foreach (object[] key in marks.Select(mark => _marks[mark].Key))
        {
            string text = string.Join('\0', key.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
            if (places.TryAdd(text, keys.Count))
            {
                keys.Add(key);
            }

            used.Add(places[text]);
        }

        IReadOnlyList<object?> values = await answer.Plan.Field.Resolve(answer.Call(connection, variables, position), keys, cancellationToken);
        return [.. used.Select(place => values[place])];
    }

    private static (byte[] Json, List<FieldError> Errors) Write(ObjectWriter writer, ResolvedAnswer answer, object? value)
    {
        using ResponseBuffer json = new();
        List<FieldError> errors = [];
        if (value is null || !writer.Write(answer.Object, value, json, errors))
        {
            json.WriteNull();
        }

        return (json.Written.ToArray(), errors);
    }
}
