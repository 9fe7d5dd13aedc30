using FsCheck;
using FsCheck.Fluent;
using Geo.Land.IdleLand;

namespace Geo.Land.Tests.IdleLand;

/// <summary>Random records of supply, dense around the borders of the rules.</summary>
internal static class IdleFactsArb
{
    private static readonly DateOnly First = new(2022, 1, 1);

    private static Gen<DateOnly> Day => Gen.Choose(0, 1300).Select(days => First.AddDays(days));

    private static Gen<DateOnly?> Perhaps => Gen.OneOf(Gen.Constant<DateOnly?>(null), Day.Select(day => (DateOnly?)day));

    private static Gen<Pause> Pause =>
        from cause in Gen.Elements(Enum.GetValues<PauseCause>())
        from first in Day
        from length in Gen.Choose(0, 400)
        from open in Gen.Choose(0, 9)
        from verified in Perhaps
        select new Pause(cause, first, open == 0 ? null : first.AddDays(length), verified);

    private static Gen<Progress> Report =>
        from day in Day
        from area in Gen.Choose(0, 9)
        from money in Gen.Choose(0, 12)
        select new Progress(day, 18, area == 9 ? null : area, 24, money == 12 ? null : money);

    public static Arbitrary<SupplyFacts> Create() => Arb.From(
        from signed in Gen.Choose(0, 200)
        from agreed in Perhaps
        from delivered in Perhaps
        from started in Perhaps
        from suspended in Gen.Choose(0, 300)
        from resumed in Gen.Choose(0, 600)
        from pauses in Gen.ListOf(Pause, 3)
        from agreements in Gen.ListOf(from signedOn in Day from start in Perhaps select new Agreement(signedOn, start), 2)
        from reports in Gen.ListOf(Report, 2)
        select new SupplyFacts
        {
            SignedOn = First.AddDays(-signed),
            AgreedStartOn = agreed,
            DeliveredOn = delivered,
            StartedOn = started,
            Suspensions = started is { } begun ? [new Suspension(begun.AddDays(suspended), resumed > 500 ? null : begun.AddDays(suspended + resumed))] : [],
            Pauses = [.. pauses],
            Agreements = [.. agreements],
            Progress = [.. reports.DistinctBy(report => report.ReportedOn)], // a contract has one report for a day: a key of the table
        });
}
