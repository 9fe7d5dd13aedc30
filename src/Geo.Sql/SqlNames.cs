using System.Text;

namespace Geo.Sql;

/// <summary>PostgreSQL identifiers: quoting, and the snake_case convention of this project.</summary>
public static class SqlNames
{
    /// <summary>The identifier in double quotes.</summary>
    /// <exception cref="ArgumentException">The name is empty, longer than 63 bytes or holds a NUL.</exception>
    public static string Quote(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Contains('\0', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(name) > 63)
        {
            throw new ArgumentException($"'{name}' is no PostgreSQL identifier.", nameof(name));
        }

        return $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary><c>EllipsoidArea</c> or <c>ellipsoidArea</c> to <c>ellipsoid_area</c>.</summary>
    public static string SnakeCase(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        StringBuilder result = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    internal static string CheckPlain(string prefix) =>
        prefix.Length > 0 && prefix.All(c => char.IsAsciiLetterLower(c) || c == '_')
            ? prefix
            : throw new ArgumentException($"'{prefix}' is no alias prefix: lower-case letters and underscores only.", nameof(prefix));
}
