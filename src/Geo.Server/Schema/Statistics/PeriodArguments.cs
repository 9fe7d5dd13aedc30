using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>The arguments <c>from</c> and <c>to</c>: a period, open where one is not given.</summary>
internal sealed record PeriodArguments(DateOnly? From, DateOnly? To)
{
    /// <summary>The arguments, checked.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The period is crossed, or begins before 1949-10-01.</exception>
    public static PeriodArguments Read(ComputedCall call)
    {
        PeriodArguments period = new(call.Arguments.GetValueOrDefault("from") as DateOnly?, call.Arguments.GetValueOrDefault("to") as DateOnly?);
        return period switch
        {
            { From: { } from, To: { } to } when from > to => throw ComputedCall.Refuse("BAD_PERIOD", $"from must not be after to, but {from:yyyy-MM-dd} is after {to:yyyy-MM-dd}."),
            { From: { } from } when from < DayAskedAbout.First => throw ComputedCall.Refuse("BAD_PERIOD", $"from must not be before 1949-10-01, but is {from:yyyy-MM-dd}."),
            { To: { } to } when to < DayAskedAbout.First => throw ComputedCall.Refuse("BAD_PERIOD", $"to must not be before 1949-10-01, but is {to:yyyy-MM-dd}."),
            _ => period,
        };
    }
}
