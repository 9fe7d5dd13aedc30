using Geo.Land.Areas;

namespace Geo.Data.Demo.Records;

/// <summary>Writes the supply contract of a parcel: its days, price and amounts.</summary>
internal static class ContractTeller
{
    /// <summary>The contract; null where land was never supplied by one.</summary>
    public static DemoContract? Tell(DemoParcel parcel, string countyCode, int ordinal, DemoOptions options, DemoIds ids, DemoRandom chance)
    {
        bool isOld = parcel.Stage == ParcelStage.InUse && chance.Chance(0.35);
        if (parcel.Ownership != "STATE" || isOld || ContractHistory.Tell(parcel.Stage, options.Today, chance) is not { } dates)
        {
            return null;
        }

        decimal area = decimal.Round((decimal)parcel.EllipsoidArea, 2);
        decimal mu = Mu.FromSquareMetres(area);
        decimal total = RoundTo(mu * (decimal)chance.Between(1_200_000, 5_200_000), 100_000);
        decimal due = decimal.Round(area * (decimal)chance.Between(0.85, 1), 2);
        (double moneyShare, double landShare) = Shares(parcel.Stage, dates, chance);
        return new DemoContract
        {
            Id = ids.Next(),
            ParcelId = parcel.Id,
            Number = $"演示-{countyCode}-{dates.SignedOn.Year}-{ordinal:000000}",
            Kind = parcel.Planned.IsSold ? "TRANSFER" : "ALLOCATION",
            Holder = $"演示企业{chance.Whole(1, 9999):0000}",
            Dates = dates,
            Price = parcel.Planned.IsSold ? RoundTo(mu * (decimal)PerMu(parcel.Planned, chance), 10_000) : null,
            TotalInvestment = total,
            Invested = RoundTo(total * (decimal)moneyShare, 1000),
            AreaDue = due,
            AreaStarted = decimal.Round(due * (decimal)landShare, 2),
        };
    }

    private static (double Money, double Land) Shares(ParcelStage stage, ContractDates dates, DemoRandom chance) => stage switch
    {
        ParcelStage.Delivered => (chance.Between(0, 0.03), 0),
        ParcelStage.InUse => (chance.Between(0.85, 1.2), 1),
        _ when dates.IsFarBehind => chance.Chance(0.5)
            ? (chance.Between(0.05, 0.24), chance.Between(0.1, 0.6))
            : (chance.Between(0.1, 0.6), chance.Between(0.05, 0.32)),
        _ => (chance.Between(0.28, 0.9), chance.Between(0.36, 1)),
    };

    private static double PerMu(LandUse planned, DemoRandom chance) => planned switch
    {
        { IsHousing: true } => chance.Between(1_500_000, 5_500_000),
        { IsBusiness: true } => chance.Between(1_000_000, 3_800_000),
        _ => chance.Between(260_000, 620_000),
    };

    private static decimal RoundTo(decimal amount, decimal unit) => decimal.Round(amount / unit) * unit;
}
