using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Tests.Land;
using Geo.Sql;
using Xunit;

namespace Geo.Query.Tests.Differential;

/// <summary>
/// The cursors of every record under the orders that are asked for. The reference cannot make our cursors; it names
/// the place instead, and a place has one cursor whatever list it is met in.
/// </summary>
internal sealed class KnownCursors
{
    private readonly Dictionary<(string Type, string Order, string Id), string> _cursors = [];
    private readonly Dictionary<string, List<string[]>> _orders = new(StringComparer.Ordinal);

    /// <summary>The orders of a type; the first is none.</summary>
    public IReadOnlyList<string[]> OrdersOf(string type) => _orders[type];

    /// <summary>The cursors of a type under an order.</summary>
    public IReadOnlyList<string> Of(string type, string[] order) =>
        [.. _cursors.Where(known => known.Key.Type == type && known.Key.Order == string.Join(',', order)).Select(known => known.Value)];

    /// <summary>The cursor of a place as the reference names it: <c>cursor|type|order|id</c>.</summary>
    public string? At(string place)
    {
        string[] parts = place.Split('|');
        return _cursors.GetValueOrDefault((parts[1], parts[2], parts[3]));
    }

    /// <summary>What the reference has to know of cursors that come in.</summary>
    public JsonObject Describe()
    {
        JsonObject all = [];
        foreach (((string type, string order, string id), string cursor) in _cursors)
        {
            all[cursor] = new JsonObject
            {
                ["entity"] = type,
                ["orderBy"] = new JsonArray([.. order.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(value => JsonValue.Create(value))]),
                ["id"] = id,
            };
        }

        return all;
    }

    public static async Task<KnownCursors> ReadAsync(LandFixture land)
    {
        KnownCursors known = new();
        foreach (EntityMap entity in land.Model.Entities)
        {
            known._orders[entity.TypeName] = [.. OrdersOf(entity)];
            foreach (string[] order in known._orders[entity.TypeName])
            {
                JsonElement data = await land.DataAsync($"{{ {entity.ListField}(first: 1000, orderBy: [{string.Join(", ", order)}]) {{ edges {{ cursor node {{ id }} }} }} }}");
                foreach (JsonElement edge in data.GetProperty(entity.ListField!).GetProperty("edges").EnumerateArray())
                {
                    string id = edge.GetProperty("node").GetProperty("id").GetString()!;
                    Assert.True(known._cursors.TryAdd((entity.TypeName, string.Join(',', order), id), edge.GetProperty("cursor").GetString()!));
                }
            }
        }

        return known;
    }

    private static IEnumerable<string[]> OrdersOf(EntityMap entity)
    {
        string[] names =
            [.. entity.Fields.OfType<ColumnField>().Where(field => field.Uses.HasFlag(FieldUses.Order)).Select(field => SqlNames.SnakeCase(field.Name).ToUpperInvariant())];
        yield return [];
        for (int i = 0; i < names.Length; i++)
        {
            yield return [$"{names[i]}_ASC"];
            yield return [$"{names[i]}_DESC"];
            if (names.Length > 1)
            {
                yield return [$"{names[i]}_DESC", $"{names[(i + 1) % names.Length]}_ASC"];
            }
        }
    }
}
