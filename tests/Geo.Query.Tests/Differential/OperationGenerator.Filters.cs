using System.Text.Json.Nodes;
using Geo.GraphQL.Types;

namespace Geo.Query.Tests.Differential;

/// <summary>Filters: every operator of every leaf, and, or, not, and what is related.</summary>
internal sealed partial class OperationGenerator
{
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["code"] = ["4407830001", "4407840017", "440783", "4407840", "1", "", "9999990000", "440783100"],
        ["name"] = ["地块 1", "地块", "quote \" backslash \\ percent % line\nend", "%", "_", "\\", "", "鹤山市", "开平市", "Project 3", "Kaiping", "tax_free", "a\0b"],
        ["countyCode"] = ["440783", "440784", "999999", "4407"],
        ["platformKey"] = ["kp", "hs", "lost", ""],
        ["platformRegionCode"] = ["440783", "440784", "000000", "44"],
        ["key"] = ["kp", "hs", "empty:50%", "lost", "farm", "hill", "touch"],
        ["kind"] = ["HARD", "SOFT", "S"],
        ["level"] = ["CITY", "COUNTY", "TOWNSHIP"],
    };

    private static readonly Dictionary<string, string[]> Leaves = new(StringComparer.Ordinal)
    {
        ["areaMu"] = ["0", "10", "100.0", "205.5", "590", "1e12", "-3"],
        ["registeredAreaMu"] = ["0", "9.15", "12.006", "17.5", "1e6"],
        ["price"] = ["\"0\"", "\"12000006.0\"", "\"59000029.5\"", "\"1234567890123456789012345678\"", "1", "\"1e3\""],
        ["investment"] = ["\"100000000\"", "\"3e8\"", "2.5", "0"],
        ["floors"] = ["-2147483648", "0", "3", "7", "14", "2147483647"],
        ["statedOn"] = ["\"0001-01-01\"", "\"9999-12-31\"", "\"2024-03-01\"", "\"2024-04-15\""],
        ["updatedAt"] = ["\"2024-01-01T00:00:00Z\"", "\"2024-01-01T09:00:00+08:00\"", "\"2024-01-01T01:00:00.123456Z\"", "\"2024-01-02T00:00:00.5-00:30\""],
        ["tag"] = ["\"10000000-0000-8000-8000-000000000003\"", "\"10000000-0000-8000-8000-00000000000A\"", "\"nonsense\""],
        ["isListed"] = ["true", "false"],
    };

    private static readonly double[][] Boxes =
    [
        [112, 22, 112.2, 22.2], [112.009, 22.009, 112.011, 22.011], [112.001, 22.001, 112.009, 22.009], [112.035, 22.035, 112.045, 22.045],
        [112.019, 22, 112.021, 22.06], [113, 23, 114, 24], [112.015, 22.015, 112.016, 22.016], [112.05, 22.05, 112.051, 22.051],
    ];

    private static readonly double[][] BadBoxes = [[1, 2, 3], [113, 22, 112, 23], [22, 112, 23, 113], [112, 22, 181, 23]];

    private InputText Where(GraphQLType type, int depth)
    {
        if (Chance(0.01) && type is not NonNullType)
        {
            return new NullText(type);
        }

        InputObjectType filter = (InputObjectType)type.Named;
        int count = random.Next(10) switch { 0 => 0, < 7 => 1, _ => 2 };
        InputValueDefinition[] fields = [.. filter.Fields.OrderBy(_ => random.Next()).Where(field => depth > 0 || field.Type.Named.Name.EndsWith("Filter", StringComparison.Ordinal))];
        return new ObjectText(type, IsOneOf: false, [.. fields.Where(field => depth > 0 || !IsDeep(field)).Take(count).Select(field => (field, Condition(field, depth)))]);
    }

    private static bool IsDeep(InputValueDefinition field) =>
        field.Name is "and" or "or" or "not" || ((InputObjectType)field.Type.Named).Fields.Any(inner => inner.Name is "and" or "some");

    private InputText Condition(InputValueDefinition field, int depth)
    {
        InputObjectType type = (InputObjectType)field.Type.Named;
        if (Chance(0.005))
        {
            return new NullText(field.Type);
        }

        return field.Type.Nullable switch
        {
            ListType => ListOf(field.Type, random.Next(4), item => Where(item, depth - 1)),
            _ when field.Name is "not" || type.FieldByName.ContainsKey("and") => Where(field.Type, depth - 1),
            _ when type.FieldByName.ContainsKey("some") => OneField(field.Type, Pick(["some", "none", "every"]), inner => Where(inner, depth - 1)),
            _ when type.Name == "GeometryFilter" => Geometry(field.Type),
            _ => Operators(field, type),
        };
    }

    private ObjectText Operators(InputValueDefinition field, InputObjectType type)
    {
        InputValueDefinition[] picked = [.. type.Fields.OrderBy(_ => random.Next()).Take(Chance(0.15) ? 2 : Chance(0.02) ? 0 : 1)];
        return new(field.Type, IsOneOf: false, [.. picked.Select(operation => (operation, Operand(field.Name, operation)))]);
    }

    private InputText Operand(string field, InputValueDefinition operation)
    {
        if (Chance(0.01))
        {
            return new NullText(operation.Type);
        }

        return operation.Type.Nullable is ListType
            ? ListOf(operation.Type, random.Next(4), item => LeafValue(field, operation.Name, item))
            : LeafValue(field, operation.Name, operation.Type);
    }

    private InputText LeafValue(string field, string operation, GraphQLType type)
    {
        if (operation == "isNull")
        {
            return Number(type, Chance(0.5) ? "true" : "false");
        }

        if (operation == "on")
        {
            return Text(type, Pick(["2024-01-15", "2024-04-01", "2024-12-31", "1948-01-01"]));
        }

        if (type.Named is EnumType)
        {
            return EnumText(type);
        }

        if (field == "id")
        {
            return Text(type, Chance(0.97) ? Pick([.. Ids.Where(id => id.StartsWith("UGFyY2Vs", StringComparison.Ordinal))]) : Pick(Ids));
        }

        return Texts.TryGetValue(field, out string[]? texts) ? Text(type, Pick(texts)) : Number(type, Pick(Leaves[field]));
    }

    private ObjectText Geometry(GraphQLType type)
    {
        if (Chance(0.05))
        {
            return OneField(type, Pick(["within", "intersects", "disjoint"]), inner => OneField(inner, "region", name => Text(name, Chance(0.5) ? "999999" : "440700")));
        }

        double[] box = Chance(0.97) ? Pick(Boxes) : Pick(BadBoxes);
        return OneField(type, "bbox", list => new ListText(
            list, [.. box.Select(number => Number(((ListType)list.Nullable).Of, JsonValue.Create(number).ToJsonString()))], IsBare: false));
    }
}
