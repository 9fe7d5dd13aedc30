using System.Globalization;
using System.Text.Json;

namespace Geo.Query.Tests.Execute;

/// <summary>A filter as GraphQL writes it, and whether a record in JSON meets it, told without SQL.</summary>
internal sealed record RandomFilter(string Text, Func<JsonElement, bool> Holds)
{
    private static readonly string[] Texts = ["地块 1", "地块 22", "", "%", "_", "\\", "地块", "440783", "4407840006", "kp", "quote"];
    private static readonly string[] Numbers = ["-2147483648", "0", "3", "7", "14"];
    private static readonly string[] Amounts = ["0", "101", "205.5", "599.5", "1e12"];
    private static readonly string[] Prices = ["0", "12000006.0", "59000029.5", "99999999999999999999"];

    public static RandomFilter Next(Random random, int depth)
    {
        int kind = random.Next(depth > 0 ? 10 : 7);
        return kind switch
        {
            0 or 1 => OfText(random, random.Next(3) switch { 0 => "name", 1 => "code", _ => "platformKey" }),
            2 => OfNumber(random, "floors", Numbers, quoted: false),
            3 => OfNumber(random, "areaMu", Amounts, quoted: false),
            4 => OfNumber(random, "price", Prices, quoted: true),
            5 => OfBoolean(random),
            6 => OfRelation(random),
            7 => Not(Next(random, depth - 1)),
            8 => Many(random, depth, "and", all: true),
            _ => Many(random, depth, "or", all: false),
        };
    }

    private static RandomFilter Not(RandomFilter inner) => new($"{{not: {inner.Text}}}", row => !inner.Holds(row));

    private static RandomFilter Many(Random random, int depth, string name, bool all)
    {
        RandomFilter[] parts = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Next(random, depth - 1))];
        return new(
            $"{{{name}: [{string.Join(", ", parts.Select(part => part.Text))}]}}",
            row => all ? parts.All(part => part.Holds(row)) : parts.Any(part => part.Holds(row)));
    }

    private static RandomFilter OfText(Random random, string field)
    {
        string value = Texts[random.Next(Texts.Length)];
        string other = Texts[random.Next(Texts.Length)];
        string Quoted(string text) => JsonSerializer.Serialize(text);
        bool Test(JsonElement row, Func<string, bool> test) => row.GetProperty(field).GetString() is { } text && test(text);
        return random.Next(6) switch
        {
            0 => new($"{{{field}: {{eq: {Quoted(value)}}}}}", row => Test(row, text => text == value)),
            1 => new($"{{{field}: {{ne: {Quoted(value)}}}}}", row => Test(row, text => text != value)),
            2 => new($"{{{field}: {{in: [{Quoted(value)}, {Quoted(other)}]}}}}", row => Test(row, text => text == value || text == other)),
            3 => new($"{{{field}: {{contains: {Quoted(value)}}}}}", row => Test(row, text => text.Contains(value, StringComparison.Ordinal))),
            4 => new($"{{{field}: {{startsWith: {Quoted(value)}}}}}", row => Test(row, text => text.StartsWith(value, StringComparison.Ordinal))),
            _ => new($"{{{field}: {{isNull: true}}}}", row => row.GetProperty(field).ValueKind == JsonValueKind.Null),
        };
    }

    private static RandomFilter OfNumber(Random random, string field, string[] values, bool quoted)
    {
        string value = values[random.Next(values.Length)];
        decimal number = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        string shown = quoted ? $"\"{value}\"" : value;
        decimal? Of(JsonElement row) => row.GetProperty(field) switch
        {
            { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture),
            JsonElement json => json.GetDecimal(),
        };
        return random.Next(6) switch
        {
            0 => new($"{{{field}: {{ne: {shown}}}}}", row => Of(row) is { } given && given != number),
            1 => new($"{{{field}: {{gt: {shown}}}}}", row => Of(row) > number),
            2 => new($"{{{field}: {{gte: {shown}}}}}", row => Of(row) >= number),
            3 => new($"{{{field}: {{lt: {shown}}}}}", row => Of(row) < number),
            4 => new($"{{{field}: {{lte: {shown}}}}}", row => Of(row) <= number),
            _ => new($"{{{field}: {{isNull: false}}}}", row => Of(row) is not null),
        };
    }

    private static RandomFilter OfBoolean(Random random)
    {
        bool value = random.Next(2) == 0;
        string stage = random.Next(2) == 0 ? "LISTED" : "PREPARED";
        return random.Next(2) == 0
            ? new($"{{isListed: {{eq: {(value ? "true" : "false")}}}}}", row => row.GetProperty("isListed").ValueKind == (value ? JsonValueKind.True : JsonValueKind.False))
            : new($"{{stage: {{in: [{stage}]}}}}", row => row.GetProperty("stage").GetString() == stage);
    }

    private static RandomFilter OfRelation(Random random)
    {
        string project = $"Project {random.Next(6)}";
        string filter = $"{{name: {{eq: \"{project}\"}}}}";
        IEnumerable<string> Projects(JsonElement row) => row.GetProperty("projects").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!);
        return random.Next(5) switch
        {
            0 => new($"{{projects: {{some: {filter}}}}}", row => Projects(row).Contains(project, StringComparer.Ordinal)),
            1 => new($"{{projects: {{none: {filter}}}}}", row => !Projects(row).Contains(project, StringComparer.Ordinal)),
            2 => new($"{{projects: {{every: {filter}}}}}", row => Projects(row).All(name => name == project)),
            3 => new("{county: {name: {eq: \"鹤山市\"}}}", row => row.GetProperty("county").GetProperty("name").GetString() == "鹤山市"),
            _ => new("{platform: {key: {eq: \"kp\"}}}", row => row.GetProperty("platform") is { ValueKind: JsonValueKind.Object } platform && platform.GetProperty("key").GetString() == "kp"),
        };
    }
}
