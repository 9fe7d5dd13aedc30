using System.Globalization;

namespace Geo.Query.Scalars;

/// <summary>DateTime: ISO 8601 with an offset to <see cref="DateTimeOffset"/> in UTC.</summary>
internal sealed class DateTimeCoercion() : TextCoercion(Read, ScalarMessages.NotADateTime)
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    private static object? Read(string text) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time.ToUniversalTime()
            : null;
}
