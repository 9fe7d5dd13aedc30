using System.Text.Json;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mutations;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>
/// Acts on parcel 2 of a county and on what belongs to it: whether they write, and whether the answer tells it from land that does not exist.
/// </summary>
internal sealed class ActPaths(ApiModel model)
{
    private const string Hidden = "2";
    private const string Nowhere = "9";

    public IEnumerable<KeyValuePair<string, Func<RightsWorld, string, Task<string>>>> All() => model.Mutations.Select(act =>
        new KeyValuePair<string, Func<RightsWorld, string, Task<string>>>($"act {act.Field}", async (world, role) =>
            $"{await ActAsync(world, role, act, RightsWorld.Kaiping)}/{await ActAsync(world, role, act, RightsWorld.Heshan)}"));

    // What a caller may do is asserted where the act is; here it is what one may not.
    private async Task<string> ActAsync(RightsWorld world, string role, MutationMap act, string county)
    {
        if (role == "admin" || (role == "editor" && county == RightsWorld.Kaiping))
        {
            return "may";
        }

        long position = await world.PositionAsync();
        string hidden = await AnswerAsync(world, role, act, county, Hidden);
        string nowhere = await AnswerAsync(world, role, act, county, Nowhere);
        return await world.PositionAsync() != position ? "writes"
            : hidden == nowhere ? "silent"
            : role == "planner" && county == RightsWorld.Kaiping ? "refused"
            : $"TOLD {hidden} {nowhere}";
    }

    private async Task<string> AnswerAsync(RightsWorld world, string role, MutationMap act, string county, string number)
    {
        InputObjectType type = (InputObjectType)model.Schema.TypeByName[act.InputType];
        Input input = new(model, act.Entity, county, number);
        JsonElement body = await world.AskAsync(
            role, $"mutation ($input: {act.InputType}!) {{ {act.Field}(input: $input) {{ userErrors {{ path code message }} {act.RecordField} {{ __typename }} }} }}", new { input = input.Of(type) });
        Assert.DoesNotContain("GRAPHQL_VALIDATION_FAILED", body.ToString(), StringComparison.Ordinal);
        return input.Neutral(body.ToString());
    }

    /// <summary>An input that names the record of a parcel wherever it names one, and is right as far as its types say.</summary>
    private sealed class Input(ApiModel model, string entity, string county, string number)
    {
        private readonly HashSet<string> _names = [];

        public Dictionary<string, object?> Of(InputObjectType type)
        {
            IEnumerable<InputValueDefinition> fields = type.IsOneOf ? type.Fields.Where(field => field.Name is "wkt" or "mu").DefaultIfEmpty(type.Fields[0]) : type.Fields.Where(field => field.Type is NonNullType && field.DefaultValue is null || IsName(field));
            return fields.ToDictionary(field => field.Name, field => Value(field.Name, field.Type), StringComparer.Ordinal);
        }

        // What is told of the record may not depend on its name alone.
        public string Neutral(string answer) => _names.OrderByDescending(name => name.Length).Aggregate(answer, (text, name) => text.Replace(name, "…", StringComparison.Ordinal));

        private static bool IsName(InputValueDefinition field) => field.Type.Named.Name == "ID";

        private object? Value(string name, GraphQLType type) => type.Nullable is ListType list ? new[] { Value(name, list.Of) } : type.Named switch
        {
            InputObjectType inputObject => Of(inputObject),
            EnumType values => values.Values[0].Name,
            { Name: "ID" } => Told(WorldRecords.Id(EntityOf(name), county, number) ?? WorldRecords.RetiredDemand),
            { Name: "Int" } => 1,
            { Name: "Float" } => 1,
            { Name: "Boolean" } => false,
            { Name: "Decimal" } => "1",
            { Name: "Date" } => "2024-01-01",
            { Name: "DateTime" } => "2024-01-01T00:00:00Z",
            { Name: "GeoJSON" } => new { type = "Polygon", coordinates = new[] { new[] { new[] { 112.9, 22.5 }, [112.901, 22.5], [112.901, 22.501], [112.9, 22.5] } } },
            _ => Text(name),
        };

        private string Text(string name) => name switch
        {
            "text" => "POLYGON((112.9 22.5,112.901 22.5,112.901 22.501,112.9 22.5))",
            "countyCode" or "regionCode" => county,
            "sourceKey" => "generated",
            "campaignKey" => "kp-hundred-days-2023",
            "quotaKey" => "jm-transfer-kaiping-special-2023",
            _ when name.Contains("ode", StringComparison.Ordinal) => Told($"{county}001001GB0000{number}"),
            _ => "x",
        };

        private EntityMap EntityOf(string name) =>
            model.Entities.FirstOrDefault(known => name != "id" && known.TypeName.EndsWith(char.ToUpperInvariant(name[0]) + name[1..], StringComparison.Ordinal)) ?? model.EntityByType[entity];

        private string Told(string name)
        {
            _names.Add(name);
            return name;
        }
    }
}
