using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Geo.GraphQL.Errors;

/// <summary>How messages show a JSON value: short, at most two levels and ten items, as the reference implementation does.</summary>
internal static class Inspect
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    // What a client sent is shown to the same client; a megabyte of it is not.
    private const int MaxText = 1_000;

    public static string Json(JsonElement value)
    {
        StringBuilder text = new();
        Append(text, value, depth: 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value, depth);
                break;
            case JsonValueKind.Array:
                AppendArray(text, value, depth);
                break;
            case JsonValueKind.Number:
                text.Append(Number(value));
                break;
            case JsonValueKind.String:
                AppendText(text, value.GetString()!);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char character in value.Length > MaxText ? value.AsSpan(0, MaxText) : value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }

    private static string Number(JsonElement value) =>
        value.TryGetInt64(out long whole) && Math.Abs((double)whole) < 1e15 ? whole.ToString(CultureInfo.InvariantCulture)
        : value.TryGetDouble(out double number) && double.IsFinite(number) && Math.Abs(number) is >= 1e-6 and < 1e15 ? number.ToString("R", CultureInfo.InvariantCulture)
        : value.GetRawText();

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        JsonElement.ObjectEnumerator members = value.EnumerateObject();
        if (!members.MoveNext())
        {
            text.Append("{}");
            return;
        }

        if (depth >= MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        text.Append("{ ");
        string separator = "";
        do
        {
            text.Append(separator).Append(members.Current.Name).Append(": ");
            Append(text, members.Current.Value, depth + 1);
            separator = ", ";
        }
        while (text.Length < MaxText && members.MoveNext());
        text.Append(" }");
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        int length = value.GetArrayLength();
        if (length > 0 && depth >= MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        for (int i = 0; i < Math.Min(length, MaxItems); i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, value[i], depth + 1);
        }

        text.Append(length == MaxItems + 1 ? ", ... 1 more item" : length > MaxItems ? $", ... {length - MaxItems} more items" : "").Append(']');
    }
}
