using System.Text.Json;

namespace Geo.Server.Tests.Changes;

/// <summary>A copy that another system keeps by the feed: the fields of each record, by type and identifier.</summary>
internal sealed class ReplayedCopy
{
    /// <summary>What a change must tell for the copy.</summary>
    public const string Selection = "cursor kind type id fields { field before after } after { field value }";

    private readonly Dictionary<(string Type, string Id), SortedDictionary<string, string>> _records = [];
    private readonly HashSet<string> _cursors = [];

    /// <summary>How many changes were applied.</summary>
    public int Count => _cursors.Count;

    /// <summary>Applies changes in their order; each may come once.</summary>
    public void Apply(IEnumerable<JsonElement> changes)
    {
        foreach (JsonElement change in changes)
        {
            Assert.True(_cursors.Add(change.GetProperty("cursor").GetString()!), "a change came twice");
            (string, string) key = (change.GetProperty("type").GetString()!, change.GetProperty("id").GetString()!);
            switch (change.GetProperty("kind").GetString())
            {
                case "CREATED":
                    Assert.True(_records.TryAdd(key, Values(change)), $"{key} was there before it was created");
                    break;
                case "DELETED":
                    Assert.True(_records.Remove(key), $"{key} was gone before it was deleted");
                    break;
                default:
                    Update(key, change);
                    break;
            }
        }
    }

    /// <summary>The records of a type: identifier, then fields by name.</summary>
    public IEnumerable<(string Id, SortedDictionary<string, string> Fields)> Of(string type) =>
        _records.Where(record => record.Key.Type == type).Select(record => (record.Key.Id, record.Value));

    // What was there before must be what the copy holds: nothing lies between two changes of a record.
    private void Update((string, string) key, JsonElement change)
    {
        SortedDictionary<string, string> fields = _records[key];
        bool isList = change.GetProperty("after").GetArrayLength() == 0;
        foreach (JsonElement field in change.GetProperty("fields").EnumerateArray().Where(_ => !isList))
        {
            Assert.Equal((key, field.GetProperty("before").GetString()), (key, fields.GetValueOrDefault(field.GetProperty("field").GetString()!)));
        }

        if (!isList)
        {
            _records[key] = Values(change);
        }
    }

    private static SortedDictionary<string, string> Values(JsonElement change) => new(
        change.GetProperty("after").EnumerateArray().ToDictionary(field => field.GetProperty("field").GetString()!, field => field.GetProperty("value").GetString()!), StringComparer.Ordinal);
}
