using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>The argument <c>on</c>: the day the rules are asked about, today in Asia/Shanghai where it is not given.</summary>
internal sealed class DayAskedAbout(TimeProvider clock)
{
    /// <summary>The argument as SDL writes it.</summary>
    public const string Argument = "\"The day asked about (基准日), from what was known by then; today in Asia/Shanghai where it is not given. Not before 1949-10-01 and not in the future.\" on: Date";

    /// <summary>The first day that can be asked about: the founding of the state whose law it is.</summary>
    public static readonly DateOnly First = new(1949, 10, 1);
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Today, as the offices of the region have it. China has had no summer time since 1991.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Shanghai).DateTime);

    /// <summary>The day that is given, or today.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The day lies in the future or before 1949-10-01.</exception>
    public DateOnly Of(IReadOnlyDictionary<string, object?> arguments) => Of(arguments.GetValueOrDefault("on") as DateOnly?);

    /// <summary>The day that is given, or today.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The day lies in the future or before 1949-10-01.</exception>
    public DateOnly Of(DateOnly? given)
    {
        if (given is not { } on)
        {
            return Today;
        }

        return on < First || on > Today
            ? throw ComputedCall.Refuse("BAD_DATE", $"on must lie between 1949-10-01 and today ({Today:yyyy-MM-dd}), but is {on:yyyy-MM-dd}.")
            : on;
    }
}
