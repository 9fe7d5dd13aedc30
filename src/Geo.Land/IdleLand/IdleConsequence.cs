namespace Geo.Land.IdleLand;

/// <summary>What the Order lets follow.</summary>
/// <param name="Article">12: by agreement, without an amount. 14: fee and take-back.</param>
/// <param name="FeeFrom">The first day a fee may be decided, Art. 14(1).</param>
/// <param name="FeeUpTo">20 % of the price to the cent, in yuan: the law caps it, so "up to"; null where the price is not on record.</param>
/// <param name="TakeBackFrom">The first day the right may be taken back without compensation, Art. 14(2); null behind a pause without end.</param>
public sealed record IdleConsequence(int Article, DateOnly? FeeFrom, decimal? FeeUpTo, DateOnly? TakeBackFrom)
{
    /// <summary>Art. 12: agreed with the holder.</summary>
    public static readonly IdleConsequence ByAgreement = new(12, FeeFrom: null, FeeUpTo: null, TakeBackFrom: null);

    private const decimal FeeShare = 0.2m;

    /// <summary>Art. 14: for land not started, without a cause of Art. 8.</summary>
    public static IdleConsequence ByDecision(ClockRun run, decimal? price)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(
            14,
            run.IdleFrom,
            price is { } yuan ? Math.Round(yuan * FeeShare, 2, MidpointRounding.AwayFromZero) : null,
            run.TwoYearsFullOn is { } full && full < DateOnly.MaxValue ? full.AddDays(1) : null);
    }
}
