using Geo.Land.Areas;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>What single values of a record must be, whoever gives them: an input or a row of a file.</summary>
internal static class RecordRules
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 200;

    private const int FirstYear = 1949;
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Today, as the offices of the region have it.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Shanghai).DateTime);

    /// <summary>What is wrong with a day; null for nothing.</summary>
    public static UserError? OfDay(string field, DateOnly day, DateOnly today) =>
        day > today ? Messages.FutureDay(field) : day.Year < FirstYear ? Messages.EarlyDay(field) : null;

    /// <summary>What is wrong with a text without the space around it; null for nothing.</summary>
    public static UserError? OfText(string field, string text, int most) =>
        text.Length == 0 ? Messages.BlankText(field)
        : text.Length > most ? Messages.LongText(field, most)
        : text.Any(IsUnshowable) ? Messages.ControlText(field)
        : null;

    // Line breaks and tabs belong to a note of several lines.
    private static bool IsUnshowable(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');

    /// <summary>An area of a certificate in square metres, with two decimals as the column has; null where it is none. Exactly one unit is given.</summary>
    public static decimal? RegisteredArea(decimal? mu, decimal? hectares, decimal? squareMetres)
    {
        // The bounds come first: what lies far beyond them cannot even be converted.
        decimal? exact = (mu, hectares, squareMetres) switch
        {
            (> 0 and < 1e10m, _, _) => Mu.ToSquareMetres(mu.Value),
            (_, > 0 and < 1e8m, _) => hectares.Value * 10_000,
            (_, _, > 0 and < 1e12m) => squareMetres.Value,
            _ => null,
        };
        return exact is { } metres && decimal.Round(metres, 2, MidpointRounding.AwayFromZero) is > 0 and < 1e12m and var rounded ? rounded : null;
    }
}
