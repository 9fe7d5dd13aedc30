using System.Collections.Immutable;

namespace Geo.Land.IdleLand;

/// <summary>The days deducted from the clock: verified periods of Art. 8, united where they overlap or touch.</summary>
internal sealed class PausedDays
{
    // Civil days by their number; a period that still runs ends with the calendar.
    private readonly ImmutableArray<(int First, int Last)> _periods;

    private PausedDays(ImmutableArray<(int First, int Last)> periods) => _periods = periods;

    /// <summary>The days deducted by what was known on a day.</summary>
    public static PausedDays Of(SupplyFacts facts, DateOnly on)
    {
        List<(int First, int Last)> united = [];
        foreach (Pause pause in facts.Pauses.Where(pause => pause.IsDeductedOn(on)).OrderBy(pause => pause.FirstOn))
        {
            (int first, int last) = (pause.FirstOn.DayNumber, (pause.LastOn ?? DateOnly.MaxValue).DayNumber);
            if (united.Count > 0 && first <= united[^1].Last + 1)
            {
                united[^1] = (united[^1].First, Math.Max(united[^1].Last, last));
            }
            else
            {
                united.Add((first, last));
            }
        }

        return new PausedDays([.. united]);
    }

    /// <summary>
    /// The day on which a number of years after a day is full: as many unpaused days later as the plain calendar has days
    /// up to the anniversary. Null where a pause without end stands before it.
    /// </summary>
    public DateOnly? FullOn(DateOnly start, int years)
    {
        int left = start.AddYears(years).DayNumber - start.DayNumber;
        int day = start.DayNumber;
        foreach ((int first, int last) in _periods)
        {
            if (last <= day)
            {
                continue;
            }

            int free = Math.Max(first - day - 1, 0);
            if (left <= free)
            {
                break;
            }

            left -= free;
            day = last;
        }

        return day < DateOnly.MaxValue.DayNumber - left ? DateOnly.FromDayNumber(day + left) : null;
    }

    /// <summary>How many days after the first and up to the second are paused.</summary>
    public int Between(DateOnly after, DateOnly upTo) => _periods.Sum(period =>
        Math.Max(0, Math.Min(period.Last, upTo.DayNumber) - Math.Max(period.First, after.DayNumber + 1) + 1));
}
