using System.Globalization;

namespace Geo.Query.Scalars;

/// <summary>Date: year, month and day to <see cref="DateOnly"/>.</summary>
internal sealed class DateCoercion() : TextCoercion(Read, ScalarMessages.NotADate)
{
    private static object? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
