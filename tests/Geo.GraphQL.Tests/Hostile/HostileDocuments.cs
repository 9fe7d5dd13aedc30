using System.Globalization;
using System.Text;
using Geo.GraphQL.Language;

namespace Geo.GraphQL.Tests.Hostile;

/// <summary>A document made to cost more than it says.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Text">The bytes as they came.</param>
/// <param name="Limits">The parser's limits: those of a client, or none on tokens where the rules behind are the target.</param>
internal sealed record HostileDocument(string Name, byte[] Text, ParserLimits Limits);

/// <summary>The hostile set, over any schema: the same documents are asserted by tests and timed by bench/language.sh.</summary>
internal static class HostileDocuments
{
    private static readonly ParserLimits AnyTokens = new(int.MaxValue);

    public static IReadOnlyList<HostileDocument> All { get; } =
    [
        // Text that the parser gives up on.
        Client("nested-braces", Repeat(100_000, "{a")),
        Wide("nested-braces-any-tokens", Repeat(100_000, "{a")),
        Wide("nested-lists", "{a(b: " + Repeat(100_000, "[")),
        Wide("nested-objects", "{a(b: " + Repeat(100_000, "{c: ")),
        Wide("nested-types", "query ($v: " + Repeat(100_000, "[")),
        Wide("nested-inline-fragments", "{a" + Repeat(100_000, "...{a")),
        Client("million-aliases", "{" + Repeat(1_000_000, i => $"a{i}:b ") + "}"),
        Client("million-character-name", "{" + new string('n', 1_000_000) + "}"),
        Client("million-character-string", "{a(b: \"" + new string('s', 1_000_000) + "\")}"),
        Client("million-character-block-string", "{a(b: \"\"\"" + Repeat(250_000, " \n x") + "\"\"\")}"),
        Client("million-escapes", "{a(b: \"" + Repeat(200_000, "\\u00e9") + "\")}"),
        Client("million-digits", "{a(b: " + new string('9', 1_000_000) + ")}"),
        Client("million-character-comment", "#" + new string('c', 1_000_000) + "\n{a}"),
        Client("comments-without-a-token", Repeat(250_000, "#c\n") + "{a}"),
        Client("commas-without-a-token", new string(',', 1_000_000) + "{a}"),
        Client("byte-order-marks", Repeat(333_333, "\uFEFF") + "{a}"),
        Client("unterminated-string", "{a(b: \"" + new string('s', 1_000_000)),
        Client("descriptions-without-an-end", Repeat(200_000, "\"d\" ")),
        Bytes("lone-surrogate-bytes", [.. "{a(b: \""u8, 0xED, 0xA0, 0x80, .. "\")}"u8]),
        Client("lone-surrogate-escapes", "{" + Repeat(2_000, "a(b: \"\\uD83D\") ") + "}"),
        Bytes("nul-bytes", new byte[1_000_000]),

        // Text that parses and that the limits or the rules refuse.
        Client("thousands-of-unknown-fields", "{" + Repeat(9_000, i => $"x{i} ") + "}"),
        Client("circle-of-fragments", "{ ...F0 }" + Repeat(500, i => $"fragment F{i} on Query {{ ...F{(i + 1) % 500} }} ")),
        Client("every-fragment-in-every-fragment", "{ ...F0 }" + Repeat(22, i => $"fragment F{i} on Query {{ {Repeat(22, j => $"...F{j} ")}}} ")),
        Client("exponential-fragments", "{ ...F0 }" + Repeat(30, i => $"fragment F{i} on Query {{ a: __typename ...F{i + 1} ...F{i + 1} }} ") + "fragment F30 on Query { __typename }"),
        Client("chain-of-fragments", "{ ...F0 }" + Repeat(499, i => $"fragment F{i} on Query {{ ...F{i + 1} }} ") + "fragment F499 on Query { __typename }"),
        Client("overlapping-leaves", "{" + Repeat(9_990, "__typename ") + "}"),
        Client("overlapping-objects", "{" + Repeat(1_500, "__schema{x:__typename}") + "}"),
        Client("overlapping-arguments", "{" + Repeat(900, "__type(name:\"a\"){x:name}") + "}"),
        Client("overlapping-conflicts", "{" + Repeat(999, i => $"x:f{i} ") + "}"),
        Client("overlapping-depth", Repeat(14, "{a:b{c:d}a:b") + "{a:b{c:d}}" + Repeat(14, "}")),
        Client("overlapping-fragments", "{ " + Repeat(240, i => $"...F{i} ") + "}" + Repeat(240, i => $"fragment F{i} on Query {{ a: __typename b{i}: __typename ...F{(i + 7) % 240} }} ")),
        Client("overlapping-inline-fragments", "{" + Repeat(1_900, "...{a:__typename}") + "}"),
        Client("thousands-of-directives", "{ __typename " + Repeat(1_900, "@skip(if:true) ") + "}"),
        Client("thousands-of-variables", "query (" + Repeat(2_400, i => $"$v{i}: Int ") + ") { __typename }"),
        Client("thousands-of-operations", Repeat(1_900, i => $"query Q{i % 3} {{ a(b: $c) }} ")),
        Client("operations-times-fragments", Repeat(240, i => $"query Q{i} {{ ...F0 }} ") + Repeat(240, i => $"fragment F{i} on Query {{ a(b: $c d: $e) ...F{i + 1} }} ") + "fragment F240 on Query { a }"),
        Client("huge-numbers", "{" + Repeat(900, "a(b: 1e999999999) c(d: 123456789012345678901234567890)") + "}"),
        Client("wide-object-value", "{ __type(name: {" + Repeat(3_000, i => $"f{i}: 1 ") + "}) { name } }"),
        Client("object-value-of-one-name", "{ __type(name: {" + Repeat(3_000, "f: 1 ") + "}) { name } }"),
        Client("deep-introspection", "{ __schema { types " + Repeat(60, "{ fields { type ") + "{ name }" + Repeat(60, "}}") + "}}"),
        Client("long-unknown-names", "{" + Repeat(120, i => new string((char)('a' + (i % 26)), 190) + " ") + "}"),
    ];

    private static HostileDocument Client(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), ParserLimits.Default);

    private static HostileDocument Wide(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), AnyTokens);

    private static HostileDocument Bytes(string name, byte[] text) => new(name, text, ParserLimits.Default);

    private static string Repeat(int count, string part) => new StringBuilder(count * part.Length).Insert(0, part, count).ToString();

    private static string Repeat(int count, Func<int, string> part)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part(i)}");
        }

        return text.ToString();
    }
}
