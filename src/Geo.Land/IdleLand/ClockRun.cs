namespace Geo.Land.IdleLand;

/// <summary>A run of the clock: from a day, over a full year, to a second one.</summary>
/// <param name="From">The day it starts from, which itself is not counted (民法典 Art. 201).</param>
/// <param name="FullOn">The last day of the first full year, up to whose midnight the holder is in time; null behind a pause without end.</param>
/// <param name="TwoYearsFullOn">The last day of the second year, counted from the start as well.</param>
/// <param name="DaysRun">The days counted up to the day asked about.</param>
/// <param name="DaysPaused">The days deducted up to the day asked about.</param>
public sealed record ClockRun(DateOnly From, DateOnly? FullOn, DateOnly? TwoYearsFullOn, int DaysRun, int DaysPaused)
{
    /// <summary>The first idle day: the one after the year is full.</summary>
    public DateOnly? IdleFrom => FullOn is { } full && full < DateOnly.MaxValue ? full.AddDays(1) : null;

    internal static ClockRun Of(DateOnly from, PausedDays paused, DateOnly on)
    {
        int passed = Math.Max(0, on.DayNumber - from.DayNumber);
        int deducted = paused.Between(from, on);
        return new(from, paused.FullOn(from, years: 1), paused.FullOn(from, years: 2), passed - deducted, deducted);
    }
}
