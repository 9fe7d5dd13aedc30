using System.Text.Json.Nodes;
using Geo.GraphQL.Types;

namespace Geo.Query.Tests.Differential;

/// <summary>The arguments of each kind of field.</summary>
internal sealed partial class OperationGenerator
{
    private static readonly string[] Ids =
    [
        Id("Region:440783"), Id("Region:440784"), Id("Platform:kp"), Id("Platform:empty%3A50%25"), Id("Platform:lost"), Id("Constraint:hill"),
        Id("Parcel:440783:00000000-0000-8000-8000-000000000001"), Id("Parcel:440784:00000000-0000-8000-8000-000000000017"),
        Id("Parcel:999999:99999999-0000-8000-8000-000000000000"), Id("Project:440783:20000000-0000-8000-8000-000000000001"),
    ];

    private static readonly string[] Sought =
    [
        "4407", "440783", " 4407830001 ", "44078400", "1", "kp", "KP", "empty:50%", "50%", "a", "Project", "project 3", "地块", "地块 1", "quote", "市", "开平市", "镇",
        "tax_free", "_", "%", "\\", "\"", "o", "", "  ", "a\0b", "nothing like it",
    ];

    private static readonly string[] StrangeIds =
        [Id("Region:1"), Id("Parcel:440784:00000000-0000-8000-8000-000000000001"), "nonsense", "", Id("Nothing:1"), Id("Region"), Id("Parcel:440783:x")];

    private string Arguments(NamedType type, FieldDefinition field, int depth)
    {
        List<string> given = field.Arguments.Any(argument => argument.Name == "last")
            ? ConnectionArguments(field, depth)
            : [.. field.Arguments.Where(argument => argument.IsRequired || Chance(0.5)).Select(argument => $"{argument.Name}: {Written(ArgumentValue(type, field, argument))}")];
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private InputText ArgumentValue(NamedType type, FieldDefinition field, InputValueDefinition argument) => argument.Name switch
    {
        "id" => IdText(argument.Type),
        "ids" => ListOf(argument.Type, random.Next(4), IdText),
        "code" => Text(argument.Type, field.Name == "parcel" ? Pick(["4407830001", "4407840017", "9999990000", "4407830060", "", "a\0b"]) : Pick(["440783", "440700", "440784", "x"])),
        "key" => Text(argument.Type, Pick(["kp", "hs", "empty:50%", "lost", "nobody"])),
        "on" => Text(argument.Type, Pick(["2024-01-15", "2024-04-01", "2024-12-31", "1948-01-01"])),
        "by" => ListOf(argument.Type, Chance(0.05) ? 0 : random.Next(1, 4), EnumText),
        "unit" => EnumText(argument.Type),
        "text" => Text(argument.Type, Pick(Sought)),
        "types" => ListOf(argument.Type, random.Next(4), EnumText),
        "first" => Number(argument.Type, Pick(["1", "3", "7", "30", "null", "0", "101", "-1"])),
        "simplifyMetres" => Number(argument.Type, Pick(["null", "0", "0.0", "null", "-1"])),
        "srid" => Number(argument.Type, Pick(["4490", "4490", "null", "1"])),
        _ => throw new InvalidOperationException($"No value for {type.Name}.{field.Name}({argument.Name})."),
    };

    private List<string> ConnectionArguments(FieldDefinition field, int depth)
    {
        string entity = field.Type.Named.Name[..^"Connection".Length];
        List<string> given = [];
        string[] order = [];
        void Add(string name, InputText value)
        {
            if (field.Argument(name) is not null)
            {
                given.Insert(random.Next(given.Count + 1), $"{name}: {Written(value)}");
            }
        }

        if (Chance(0.45))
        {
            order = Pick(cursors.OrdersOf(entity));
            Add("orderBy", Order(field, order));
        }

        if (Chance(0.45))
        {
            Add("where", Where(field.Argument("where")!.Type, 2));
        }

        bool backward = Chance(0.3);
        if (depth > 1 || Chance(0.7))
        {
            Add(backward ? "last" : "first", Size(field, depth));
        }

        if (Chance(0.03))
        {
            Add(backward ? "first" : "last", Size(field, depth));
        }

        if (Chance(0.2))
        {
            Add("after", Cursor(field, entity, order));
        }

        if (Chance(backward ? 0.4 : 0.08))
        {
            Add("before", Cursor(field, entity, order));
        }

        if (field.Argument("near") is not null && Chance(0.02))
        {
            Add("near", Near(field));
        }

        return given;
    }

    private ListText Order(FieldDefinition field, string[] order)
    {
        GraphQLType type = field.Argument("orderBy") is { } argument ? argument.Type : new ListType(schema.QueryType);
        string[] values = Chance(0.02) && order.Length > 0 ? [order[0], order[0]] : order;
        GraphQLType item = ((ListType)type.Nullable).Of;
        return new ListText(type, [.. values.Select(value => new LeafText(item, value, () => JsonValue.Create(value)))], values.Length == 1 && Chance(0.3));
    }

    private InputText Size(FieldDefinition field, int depth)
    {
        string size = Chance(0.03) ? Pick(["-1", "1001", "null"]) : $"{random.Next(depth > 3 ? 4 : 9)}";
        return Number(field.Argument("first")!.Type, size);
    }

    private LeafText Cursor(FieldDefinition field, string entity, string[] order)
    {
        string[] of = Chance(0.05) ? Pick(cursors.OrdersOf(entity)) : order;
        return Text(field.Argument("after")!.Type, Chance(0.03) ? "broken" : Pick(cursors.Of(entity, of)));
    }

    // The reference measures nothing: near is there only where it is refused.
    private ObjectText Near(FieldDefinition field) => OneField(
        field.Argument("near")!.Type, "geometry", type => OneField(type, "region", name => Text(name, Chance(0.5) ? "999999" : "440700")));

    private static ObjectText OneField(GraphQLType type, string name, Func<GraphQLType, InputText> value)
    {
        InputObjectType input = (InputObjectType)type.Named;
        InputValueDefinition field = input.FieldByName[name];
        return new(type, input.IsOneOf, [(field, value(field.Type))]);
    }

    private LeafText IdText(GraphQLType type) => Text(type, Chance(0.85) ? Pick(Ids) : Pick(StrangeIds));

    private LeafText EnumText(GraphQLType type)
    {
        string value = Pick(((EnumType)type.Named).Values).Name;
        return new(type, value, () => JsonValue.Create(value));
    }

    private ListText ListOf(GraphQLType type, int count, Func<GraphQLType, InputText> item)
    {
        GraphQLType of = ((ListType)type.Nullable).Of;
        return new(type, [.. Enumerable.Range(0, count).Select(_ => item(of))], count == 1 && Chance(0.4));
    }

    private static LeafText Text(GraphQLType type, string value) => new(type, JsonValue.Create(value).ToJsonString(), () => JsonValue.Create(value));

    private static InputText Number(GraphQLType type, string value) => value == "null" ? new NullText(type) : new LeafText(type, value, () => JsonNode.Parse(value));

    private static string Id(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));
}
