using System.Text.Json;
using System.Text.Unicode;
using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Requests;

/// <summary>The JSON of a request, read strictly: UTF-8 without a mark, every name once, every text Unicode, bounded depth.</summary>
internal static class RequestJson
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The value; <paramref name="subject"/> names the text in the refusal, such as <c>body</c>.</summary>
    public static JsonElement Read(ReadOnlySpan<byte> json, string subject)
    {
        if (json.IsEmpty)
        {
            throw Refused(Messages.JsonEmpty(subject));
        }

        if (json.StartsWith(ByteOrderMark))
        {
            throw Refused(Messages.JsonMarked(subject));
        }

        if (!Utf8.IsValid(json))
        {
            throw Refused(Messages.JsonNotUtf8(subject));
        }

        try
        {
            CheckEscapes(json, subject);
            return JsonElement.Parse(json, Strict);
        }
        catch (JsonException exception)
        {
            throw Refused(Explain(json, subject, exception));
        }
    }

    // Behind this point every JSON string can be read as text.
    private static void CheckEscapes(ReadOnlySpan<byte> json, string subject)
    {
        if (json.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw Refused(Messages.JsonNotUnicode(subject, PlaceOf(json, reader.TokenStartIndex)));
        }
    }

    // Reads once more, and slowly, what could not be read, to say why.
    private static GraphQLError Explain(ReadOnlySpan<byte> json, string subject, JsonException exception)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        Stack<HashSet<string>> names = [];
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth)
                {
                    return Messages.JsonTooDeep(subject, MaxDepth);
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push(new(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when reader.GetString() is { } name && !names.Peek().Add(name):
                        return Messages.JsonNameTwice(subject, name, PlaceOf(json, reader.TokenStartIndex));
                    default:
                        break;
                }
            }
        }
        catch (JsonException syntax)
        {
            exception = syntax;
        }

        return Messages.NotJson(subject, ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1));
    }

    private static (long Line, long Byte) PlaceOf(ReadOnlySpan<byte> json, long index)
    {
        ReadOnlySpan<byte> before = json[..(int)index];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static GraphQLRequestException Refused(GraphQLError error) => new(error);
}
