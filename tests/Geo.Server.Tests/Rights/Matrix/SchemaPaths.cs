using System.Text.Json;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>The paths to land that the schema has, each with what asks for it: a table, root field or relation that is new brings its own.</summary>
internal sealed class SchemaPaths(ApiModel model, string chain)
{
    private delegate Task<string> Ask(RightsWorld world, string role);

    private readonly SortedDictionary<string, Ask> _paths = new(StringComparer.Ordinal);

    /// <summary>All paths: the name of each and the cell of a role.</summary>
    public IReadOnlyDictionary<string, Func<RightsWorld, string, Task<string>>> All()
    {
        foreach (EntityMap entity in model.Entities)
        {
            AddEntity(entity);
        }

        foreach (ComputedRoot root in model.Computed)
        {
            if (ComputedPaths.Figures(root.Name) is { } figures)
            {
                _paths.Add($"root {root.Name}", (world, role) => FiguresAsync(world, role, figures));
            }
            else
            {
                Add($"root {root.Name}", ComputedPaths.Query(root.Name));
            }
        }

        return _paths.ToDictionary(path => path.Key, path => new Func<RightsWorld, string, Task<string>>(path.Value), StringComparer.Ordinal);
    }

    private void AddEntity(EntityMap entity)
    {
        bool isLand = WorldRecords.IsLand(entity);
        if (entity.ListField is { } list)
        {
            if (isLand)
            {
                AddList(entity, list);
            }
            else
            {
                _paths.Add($"list {list}", (world, role) => PublicAsync(world, role, $"{{ {list}(first: 20) {{ totalCount nodes {{ {Leaves(entity)} }} }} }}"));
            }
        }

        if (isLand)
        {
            string ids = Ids(entity);
            Add($"node {entity.TypeName}", $"{{ nodes(ids: {ids}) {{ ... on {entity.TypeName} {{ {Leaves(entity)} }} }} }}");
            entity.Lookups.ToList().ForEach(lookup => AddLookup(entity, lookup));
            entity.Fields.Where(field => field.IsHidden).ToList().ForEach(field => AddHidden(entity, field));
        }

        foreach (FieldMap field in entity.Fields)
        {
            switch (field)
            {
                case ToOneField one when WorldRecords.IsLand(model.EntityByType[one.Target]):
                    Add($"inside {entity.TypeName}.{field.Name}", Inside(entity, $"{field.Name} {{ {Leaves(model.EntityByType[one.Target])} }}"));
                    break;
                case ToManyField many when WorldRecords.IsLand(model.EntityByType[many.Target]):
                    Add($"inside {entity.TypeName}.{field.Name}", Inside(entity, $"{field.Name}(first: 100) {{ totalCount nodes {{ {Leaves(model.EntityByType[many.Target])} }} }}"));
                    break;
                case DerivedField or ResolvedField when isLand:
                    AddObject(entity, field.Name);
                    break;
            }
        }
    }

    // What the other outputs of a list say agrees with its records.
    private void AddList(EntityMap entity, string list)
    {
        Add($"list {list}", $"{{ {list}(first: 100) {{ totalCount nodes {{ {Leaves(entity)} }} }} }}");
        _paths.Add($"past {list}", (world, role) => SeenAsync(world, role, $"query ($at: DateTime!) {{ {list}(first: 100, asOf: $at) {{ totalCount nodes {{ {Leaves(entity)} }} }} }}"));
        _paths.Add($"count {list}", async (world, role) =>
        {
            JsonElement records = await world.AskAsync(role, $"{{ {list}(first: 100) {{ nodes {{ {Leaves(entity)} }} }} }}");
            JsonElement count = await world.AskAsync(role, $"{{ {list} {{ totalCount aggregate {{ count }} }} }}");
            (int shown, JsonElement told) = (records.GetProperty("data").GetProperty(list).GetProperty("nodes").GetArrayLength(), count.GetProperty("data").GetProperty(list));
            return shown == told.GetProperty("totalCount").GetInt32() && shown == told.GetProperty("aggregate").GetProperty("count").GetInt32() ? Sight.Of(records) : $"LEAK: {told} of {shown}";
        });
    }

    private void AddLookup(EntityMap entity, LookupMap lookup)
    {
        string Key(string county, string number) => entity.TypeName switch
        {
            "Parcel" => $"{county}001001GB0000{number}",
            "Project" => $"p-{county}-{number}",
            _ => throw new InvalidOperationException($"What is {lookup.Field} of {entity.TypeName} in this world?"),
        };
        IEnumerable<string> fields = from county in new[] { RightsWorld.Kaiping, RightsWorld.Heshan }
                                     from number in new[] { "1", "2" }
                                     select $"k{county}{number}: {lookup.Field}({lookup.Argument}: \"{Key(county, number)}\") {{ {Leaves(entity)} }}";
        Add($"lookup {lookup.Field}", $"{{ {string.Join(' ', fields)} }}");
    }

    // Whoever may ask by what it does not see could find it out by asking.
    private void AddHidden(EntityMap entity, FieldMap field)
    {
        string list = entity.ListField!;
        string type = $"{{ nodes {{ {Leaves(entity)} }} }}";
        if (((InputObjectType)model.Schema.TypeByName[$"{entity.TypeName}Filter"]).FieldByName.TryGetValue(field.Name, out InputValueDefinition? filter))
        {
            (string any, string none) = ((InputObjectType)filter.Type.Named).FieldByName.TryGetValue("isNull", out _) ? ("isNull: false", "isNull: true") : ("ne: NONE", "eq: NONE");
            Add($"filter {list} by {field.Name}", $"{{ {list}(first: 100, where: {{{field.Name}: {{{any}}}}}) {type} }}");
            Add($"filter {list} by no {field.Name}", $"{{ {list}(first: 100, where: {{{field.Name}: {{{none}}}}}) {type} }}");
        }

        string name = Sql.SqlNames.SnakeCase(field.Name).ToUpperInvariant();
        if (((EnumType)model.Schema.TypeByName[$"{entity.TypeName}Order"]).ValueByName.ContainsKey($"{name}_ASC"))
        {
            Add($"order {list} by {field.Name}", $"{{ {list}(first: 100, orderBy: [{name}_ASC]) {type} }}");
        }

        if (((EnumType)model.Schema.TypeByName[$"{entity.TypeName}GroupBy"]).ValueByName.ContainsKey(name))
        {
            _paths.Add($"group {list} by {field.Name}", async (world, role) =>
            {
                JsonElement body = await world.AskAsync(role, $"{{ {list} {{ groups(by: [{name}]) {{ count key {{ {field.Name} }} }} }} }}");
                return body.TryGetProperty("errors", out JsonElement errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
                    : string.Join(',', body.GetProperty("data").GetProperty(list).GetProperty("groups").EnumerateArray()
                        .Select(group => $"{group.GetProperty("key").GetProperty(field.Name)}:{group.GetProperty("count")}").Order(StringComparer.Ordinal));
            });
        }
    }

    private void AddObject(EntityMap entity, string field)
    {
        string inner = ComputedPaths.Object($"{entity.TypeName}.{field}") ?? "__typename";
        _paths.Add($"object {entity.TypeName}.{field}", async (world, role) =>
        {
            JsonElement body = await world.AskAsync(role, $"{{ nodes(ids: {Ids(entity)}) {{ ... on {entity.TypeName} {{ id {field}{Arguments(entity, field)} {{ {inner} }} }} }} }}");
            IEnumerable<JsonElement> told = body.GetProperty("data").GetProperty("nodes").EnumerateArray()
                .Where(record => record.ValueKind == JsonValueKind.Object && IsTold(record.GetProperty(field)));
            // As records in full: a rule knows no coarse answer.
            return Sight.Of(JsonSerializer.SerializeToElement(new { data = told.Select(record => new { id = record.GetProperty("id").GetString(), name = "told", told = record.GetProperty(field) }) }));
        });
    }

    private static bool IsTold(JsonElement value) => value.ValueKind == JsonValueKind.Object
        && !(value.TryGetProperty("totalCount", out JsonElement count) && count.GetInt32() == 0)
        && !(value.TryGetProperty("links", out JsonElement links) && links.GetArrayLength() == 0);

    private static string Arguments(EntityMap entity, string field) => entity.TypeName == "Parcel" && field == "inefficiency" ? "(ruleSet: \"zhongshan-waisha@1\")" : "";

    private void Add(string path, string query) => _paths.Add(path, (world, role) => SeenAsync(world, role, query));

    private static async Task<string> SeenAsync(RightsWorld world, string role, string query) =>
        Sight.Of(await world.AskAsync(role, query, new { at = TimeProvider.System.GetUtcNow().AddSeconds(-1) }));

    // The same for everybody.
    private static async Task<string> PublicAsync(RightsWorld world, string role, string query)
    {
        JsonElement body = await world.AskAsync(role, query);
        string admins = (await world.AskAsync("admin", query)).ToString();
        return body.ToString() != admins && body.ToString().Contains("\"totalCount\":0", StringComparison.Ordinal) ? "none"
            : role != "admin" && body.ToString().Contains("private", StringComparison.Ordinal) ? "LEAK"
            : body.ToString() == admins ? "public"
            : "DIFFERS";
    }

    // Figures name no record: they are those of the admin, or those of a planner whose county has no land.
    private static async Task<string> FiguresAsync(RightsWorld world, string role, Func<string, string> query)
    {
        async Task<string> OfAsync(string county)
        {
            JsonElement body = await world.AskAsync(role, query(county));
            string admin = (await world.AskAsync("admin", query(county))).ToString();
            string stranger = (await world.AskAsync("stranger", query(county))).ToString();
            return body.TryGetProperty("errors", out JsonElement errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
                : admin == stranger ? "UNTOLD"
                : body.ToString() == admin ? "full"
                : body.ToString() == stranger ? "none"
                : "part";
        }

        (string own, string other) = (await OfAsync(RightsWorld.Kaiping), await OfAsync(RightsWorld.Heshan));
        return own == "FORBIDDEN" && other == own ? own : $"{own}/{other}";
    }

    private string Inside(EntityMap owner, string selection) => WorldRecords.IsLand(owner) || WorldRecords.Public(chain).ContainsKey(owner.TypeName)
        ? $"{{ nodes(ids: {Ids(owner)}) {{ ... on {owner.TypeName} {{ {selection} }} }} }}"
        : throw new InvalidOperationException($"What {owner.TypeName} leads to land in this world?");

    private string Ids(EntityMap entity) => $"[{string.Join(", ", WorldRecords.Ids(entity, chain).Select(id => $"\"{id}\""))}]";

    private string Leaves(EntityMap entity) => string.Join(' ', ((ObjectType)model.Schema.TypeByName[entity.TypeName]).Fields
        .Where(field => field.Type.Named is ScalarType or EnumType && (WorldRecords.IsLand(entity) || !field.Type.Named.Name.StartsWith("GeoJSON", StringComparison.Ordinal)) && field.Arguments.All(argument => argument.Type is not NonNullType || argument.DefaultValue is not null))
        .Select(field => field.Name));
}
