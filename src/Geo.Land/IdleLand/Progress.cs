namespace Geo.Land.IdleLand;

/// <summary>
/// How far construction had come by a day. Art. 30: both sums of money leave out the price of the right and the taxes and
/// fees paid to the state; the area is land, not floor area.
/// </summary>
/// <param name="ReportedOn">The day it was reported.</param>
/// <param name="AreaDue">The land that was to be under development by then, in m².</param>
/// <param name="AreaStarted">The land that was, in m².</param>
/// <param name="TotalInvestment">The total investment, in yuan.</param>
/// <param name="Invested">What was invested, in yuan.</param>
public sealed record Progress(DateOnly ReportedOn, decimal? AreaDue, decimal? AreaStarted, decimal? TotalInvestment, decimal? Invested)
{
    /// <summary>Less than a third of the area due, exactly; null where a figure is missing.</summary>
    public bool? IsAreaBelowThird => AreaDue is { } due && AreaStarted is { } started ? 3 * started < due : null;

    /// <summary>Less than a quarter of the total investment, exactly; null where a figure is missing.</summary>
    public bool? IsMoneyBelowQuarter => TotalInvestment is { } total && Invested is { } invested ? 4 * invested < total : null;

    /// <summary>Art. 2(2): one of both is enough; where one cannot be told the other decides, where none can it is false.</summary>
    public bool IsTooLittle => IsAreaBelowThird == true || IsMoneyBelowQuarter == true;
}
