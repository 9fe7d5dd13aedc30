using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using NpgsqlTypes;

namespace Geo.Query.Execute;

/// <summary>
/// The identifier of a record in the whole API: the type and the key, colons between them, in base64url.
/// A colon or percent sign inside of a key is percent-encoded.
/// </summary>
internal static class GlobalId
{
    /// <summary>The identifier of a record.</summary>
    public static string Of(EntityMap entity, params ReadOnlySpan<object> key) => Of(entity.TypeName, key);

    /// <summary>The identifier of a record of a type.</summary>
    public static string Of(string typeName, params ReadOnlySpan<object> key)
    {
        StringBuilder text = new(typeName);
        foreach (object part in key)
        {
            text.Append(':').Append(part is string written ? Escape(written) : Convert.ToString(part, CultureInfo.InvariantCulture));
        }

        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The entity and the key an identifier names; null where it is none of this API.</summary>
    public static (EntityMap Entity, object[] Key)? Read(ApiModel model, string id)
    {
        string[]? parts = Split(id);
        return parts is not null && model.EntityByType.TryGetValue(parts[0], out EntityMap? entity) && ReadKey(entity, parts) is { } key
            ? (entity, key)
            : null;
    }

    /// <summary>The key of a record of the entity.</summary>
    /// <exception cref="RefusedException">It is no identifier of the entity.</exception>
    public static object[] Read(EntityMap entity, string id)
    {
        string[] parts = Split(id) ?? throw new RefusedException(Messages.BadId(id));
        return parts[0] == entity.TypeName && ReadKey(entity, parts) is { } key
            ? key
            : throw new RefusedException(Messages.IdOfOtherType(id, entity.TypeName));
    }

    /// <summary>One column of the keys of several identifiers.</summary>
    public static Array ReadColumn(EntityMap entity, IReadOnlyList<object?> ids, int column) =>
        Column(entity.Key[column].Type, [.. ids.Select(id => Read(entity, id as string ?? throw new RefusedException(Messages.NullInList("id")))[column])]);

    /// <summary>Values of a key column as the array PostgreSQL takes.</summary>
    public static Array Column(NpgsqlDbType type, IReadOnlyList<object> values) => type switch
    {
        NpgsqlDbType.Uuid => values.Cast<Guid>().ToArray(),
        NpgsqlDbType.Integer => values.Cast<int>().ToArray(),
        _ => values.Cast<string>().ToArray(),
    };

    /// <summary>A text as it stands in an identifier.</summary>
    public static string Escape(string text) => text.Contains(':', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal)
        ? text.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        : text;

    private static string[]? Split(string id)
    {
        if (id.Length is 0 or > 1000 || !Base64Url.IsValid(id))
        {
            return null;
        }

        try
        {
            byte[] bytes = Base64Url.DecodeFromChars(id);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            // One record has one identifier: padding and stray bits do not make a second.
            return Base64Url.EncodeToString(bytes) == id && !text.Contains('\0', StringComparison.Ordinal) ? text.Split(':') : null;
        }
        catch (Exception exception) when (exception is DecoderFallbackException or FormatException)
        {
            return null;
        }
    }

    private static object[]? ReadKey(EntityMap entity, string[] parts)
    {
        if (parts.Length != entity.Key.Length + 1)
        {
            return null;
        }

        object[] key = new object[entity.Key.Length];
        for (int i = 0; i < key.Length; i++)
        {
            string part = parts[i + 1];
            object? value = entity.Key[i].Type switch
            {
                NpgsqlDbType.Uuid => Guid.TryParseExact(part, "D", out Guid guid) ? guid : null,
                NpgsqlDbType.Integer => int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null,
                _ => part.Replace("%3A", ":", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal),
            };
            if (value is null)
            {
                return null;
            }

            key[i] = value;
        }

        return key;
    }
}
