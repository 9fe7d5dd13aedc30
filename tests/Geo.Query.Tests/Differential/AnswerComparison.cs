using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Geo.Query.Tests.Differential;

/// <summary>
/// Two bodies as JSON: the same members in the same order. Sums of floating-point numbers depend on the order of adding and agree to
/// 11 digits; decimals agree in value to the digits the database shows; a cursor agrees where it is that of the place the reference names; an address of tiles is the host's.
/// </summary>
internal sealed class AnswerComparison(KnownCursors cursors)
{
    /// <summary>The first difference with its path; null where there is none.</summary>
    public string? Compare(JsonElement expected, JsonElement actual) => expected.TryGetProperty("invalid", out JsonElement invalid)
        ? $"the reference finds it invalid: {invalid.GetRawText()}"
        : CompareErrors(expected, actual) ?? CompareData(expected, actual);

    private string? CompareData(JsonElement expected, JsonElement actual) => (expected.TryGetProperty("data", out JsonElement left), actual.TryGetProperty("data", out JsonElement right)) switch
    {
        (true, true) => CompareValue(left, right, "data"),
        (false, false) => null,
        (bool has, _) => $"data: expected {(has ? left.GetRawText() : "none")}",
    };

    private static string? CompareErrors(JsonElement expected, JsonElement actual)
    {
        (string Place, string Message)[] left = Errors(expected);
        (string Place, string Message)[] right = Errors(actual);
        return left.Select(error => error.Place).SequenceEqual(right.Select(error => error.Place), StringComparer.Ordinal)
            ? null
            : $"errors:\n  expected {string.Join("\n           ", left)}\n  found    {string.Join("\n           ", right)}";
    }

    // The reference has no code of its own for a null that must not be, and none for a request that cannot be executed.
    private static (string Place, string Message)[] Errors(JsonElement body) => !body.TryGetProperty("errors", out JsonElement errors) ? [] : [.. errors.EnumerateArray().Select(error =>
    {
        string path = error.TryGetProperty("path", out JsonElement steps) ? steps.GetRawText() : "none";
        string locations = error.TryGetProperty("locations", out JsonElement places) ? places.GetRawText() : "none";
        string? code = error.TryGetProperty("extensions", out JsonElement extensions) && extensions.TryGetProperty("code", out JsonElement known) ? known.GetString() : null;
        string message = error.GetProperty("message").GetString()!;
        code ??= message.StartsWith("Cannot return null", StringComparison.Ordinal) ? "INTERNAL" : "BAD_USER_INPUT";
        return ($"{code} at {path} {locations}", message);
    })];

    private string? CompareValue(JsonElement expected, JsonElement actual, string path) => (expected.ValueKind, actual.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => CompareMembers([.. expected.EnumerateObject()], [.. actual.EnumerateObject()], path),
        (JsonValueKind.Array, JsonValueKind.Array) => CompareItems([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], path),
        (JsonValueKind.Number, JsonValueKind.Number) => IsNear(expected.GetDouble(), actual.GetDouble()) ? null : Difference(expected, actual, path),
        (JsonValueKind.String, JsonValueKind.String) => IsSameText(expected.GetString()!, actual.GetString()!) ? null : Difference(expected, actual, path),
        (JsonValueKind left, JsonValueKind right) => left == right ? null : Difference(expected, actual, path),
    };

    private string? CompareMembers(JsonProperty[] expected, JsonProperty[] actual, string path) =>
        expected.Select(member => member.Name).SequenceEqual(actual.Select(member => member.Name), StringComparer.Ordinal)
            ? expected.Zip(actual).Select(pair => CompareValue(pair.First.Value, pair.Second.Value, $"{path}.{pair.First.Name}")).FirstOrDefault(found => found is not null)
            : $"{path}: expected the members {string.Join(", ", expected.Select(member => member.Name))}, found {string.Join(", ", actual.Select(member => member.Name))}";

    private string? CompareItems(JsonElement[] expected, JsonElement[] actual, string path) => expected.Length == actual.Length
        ? expected.Zip(actual).Select((pair, i) => CompareValue(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(found => found is not null)
        : $"{path}: expected {expected.Length} items, found {actual.Length}";

    private static string Difference(JsonElement expected, JsonElement actual, string path) => $"{path}: expected {expected.GetRawText()}, found {actual.GetRawText()}";

    private static bool IsNear(double left, double right) => Math.Abs(left - right) <= 1e-11 * Math.Max(Math.Abs(left), Math.Abs(right));

    private bool IsSameText(string expected, string actual) =>
        expected == actual
        || (expected == "tiles|" && actual.StartsWith("/tiles?f=", StringComparison.Ordinal))
        || (expected.StartsWith("cursor|", StringComparison.Ordinal) && cursors.At(expected) == actual)
        || (Decimal(expected) is { } left && Decimal(actual) is { } right && IsRounded(left, right));

    private static (BigInteger Digits, int Scale)? Decimal(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string digits = point < 0 ? text : text.Remove(point, 1);
        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger number)
            ? (number, point < 0 ? 0 : text.Length - point - 1)
            : null;
    }

    private static bool IsRounded((BigInteger Digits, int Scale) exact, (BigInteger Digits, int Scale) shown)
    {
        int scale = Math.Max(exact.Scale, shown.Scale);
        BigInteger difference = BigInteger.Abs((exact.Digits * BigInteger.Pow(10, scale - exact.Scale)) - (shown.Digits * BigInteger.Pow(10, scale - shown.Scale)));
        return 2 * difference <= (exact.Scale > shown.Scale ? BigInteger.Pow(10, scale - shown.Scale) : BigInteger.Zero);
    }
}
