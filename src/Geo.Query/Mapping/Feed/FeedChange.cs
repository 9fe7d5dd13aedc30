using System.Text.Json;
using Geo.Query.Mapping.History;

namespace Geo.Query.Mapping.Feed;

/// <summary>A change of a record as the feed tells it.</summary>
/// <param name="Cursor">Its place in the feed.</param>
/// <param name="Transaction">The same for all that one transaction changed.</param>
/// <param name="Table">The table and what of it is a record.</param>
/// <param name="Key">The key of the record.</param>
/// <param name="Row">What was read.</param>
internal sealed record FeedChange(string Cursor, string Transaction, FeedTable Table, object[] Key, FeedRow Row)
{
    /// <summary>What became of the record.</summary>
    public RecordChangeKind Kind => (Table.Link, Row.HasBefore, Row.HasAfter) switch
    {
        (not null, _, _) => RecordChangeKind.Updated,
        (_, false, _) => RecordChangeKind.Created,
        (_, _, false) => RecordChangeKind.Deleted,
        _ when Row is { StateBefore: "ACTIVE", StateAfter: "RETIRED" } => RecordChangeKind.Retired,
        _ => RecordChangeKind.Updated,
    };

    /// <summary>The county of the record.</summary>
    public string? County => Table.IsOfCounty ? (string)Key[0] : null;

    /// <summary>The fields that are other than before, but for those that every write changes.</summary>
    public IEnumerable<FieldChange> Fields => Table.Link is { } link
        ? [new(link.Field, Row.HasBefore ? link.IdOf(Row.Key) : null, Row.HasAfter ? link.IdOf(Row.Key) : null)]
        : Enumerable.Range(0, Table.Items.Length)
            .Where(place => !Table.Items[place].IsOfEveryWrite)
            .Select(place => new FieldChange(Table.Items[place].Name, Text(Row.Before, place), Text(Row.After, place)))
            .Where(change => change.Before != change.After);

    /// <summary>The record before; nothing where there was none.</summary>
    public IEnumerable<FieldValue> Before => Values(Row.Before);

    /// <summary>The record behind the change; nothing where there is none.</summary>
    public IEnumerable<FieldValue> After => Values(Row.After);

    private IEnumerable<FieldValue> Values(JsonElement? record)
    {
        for (int place = 0; place < Table.Items.Length; place++)
        {
            if (Text(record, place) is { } text)
            {
                yield return new(Table.Items[place].Name, text);
            }
        }
    }

    private string? Text(JsonElement? record, int place) => record is { } values ? Table.Items[place].Text(values[place]) : null;
}
