namespace Geo.Data.Demo.Records;

/// <summary>Writes what industrial land in use yielded; about a sixth of it is used poorly.</summary>
internal static class PerformanceTeller
{
    private const double PoorShare = 0.17;

    public static IEnumerable<DemoPerformance> Tell(DemoParcel parcel, DemoOptions options, DemoRandom chance)
    {
        if (parcel.Stage != ParcelStage.InUse || !(parcel.Planned.IsIndustry || parcel.Use.IsIndustry))
        {
            yield break;
        }

        bool poor = chance.Chance(PoorShare);
        decimal plotRatio = Round(poor ? chance.Between(0.25, 0.65) : chance.Between(0.9, 2.6), 4);
        decimal coverage = Round(poor ? chance.Between(0.12, 0.32) : chance.Between(0.34, 0.58), 5);
        decimal investment = Round(poor ? chance.Between(500_000, 1_600_000) : chance.Between(2_000_000, 5_600_000), 0);
        double output = poor ? chance.Between(90_000, 950_000) : chance.Between(1_800_000, 8_500_000);
        double tax = poor ? chance.Between(2_000, 48_000) : chance.Between(70_000, 520_000);
        double vacancy = poor ? chance.Between(0.25, 0.9) : chance.Between(0, 0.12);
        int years = chance.Chance(0.4) ? 2 : 1;
        for (int back = years; back >= 1; back--)
        {
            double swing = chance.Between(0.92, 1.08);
            yield return new DemoPerformance(
                parcel.Id, options.Today.Year - back, plotRatio, coverage, Round(output * swing, 0), Round(tax * swing, 0), investment, Round(vacancy, 5));
        }
    }

    private static decimal Round(double value, int digits) => decimal.Round((decimal)value, digits);
}
