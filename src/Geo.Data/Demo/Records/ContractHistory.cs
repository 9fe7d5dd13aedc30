namespace Geo.Data.Demo.Records;

/// <summary>
/// Tells the days of a supply contract as seen from a given day. Most holders keep the dates; some never started, some
/// stopped, some are about to pass the year after which land counts as idle.
/// </summary>
internal static class ContractHistory
{
    /// <summary>The days that fit a stage; null for a stage before supply.</summary>
    public static ContractDates? Tell(ParcelStage stage, DateOnly today, DemoRandom chance) => stage switch
    {
        ParcelStage.Delivered => NotStarted(today, chance),
        ParcelStage.UnderConstruction => Building(today, chance),
        ParcelStage.InUse => Built(today, chance),
        _ => null,
    };

    private static ContractDates NotStarted(DateOnly today, DemoRandom chance)
    {
        double kind = chance.Unit();
        if (kind < 0.07)
        {
            return WithoutStartDate(today, chance);
        }

        DateOnly agreedStart = kind switch
        {
            < 0.20 => today.AddYears(-1).AddDays(-chance.Whole(2, 900)),
            < 0.29 => today.AddYears(-1).AddDays(chance.Whole(1, 88)),
            _ => today.AddDays(chance.Whole(-220, 300)),
        };
        DateOnly delivered = Earlier(agreedStart.AddDays(-chance.Whole(60, 330)), today.AddDays(-chance.Whole(1, 60)));
        DateOnly agreedDelivery = delivered.AddDays(chance.Chance(0.2) ? -chance.Whole(1, 60) : chance.Whole(0, 20));
        return new ContractDates
        {
            SignedOn = Earlier(delivered, agreedDelivery).AddDays(-chance.Whole(20, 100)),
            AgreedDeliveryOn = agreedDelivery,
            DeliveredOn = delivered,
            AgreedStartOn = agreedStart,
            AgreedCompletionOn = agreedStart.AddDays(chance.Whole(540, 1095)),
        };
    }

    // Nobody wrote down when to start: the clock then runs from a year after delivery.
    private static ContractDates WithoutStartDate(DateOnly today, DemoRandom chance)
    {
        DateOnly delivered = chance.Chance(0.5) ? today.AddYears(-2).AddDays(-chance.Whole(3, 600)) : today.AddDays(-chance.Whole(20, 640));
        return new ContractDates
        {
            SignedOn = delivered.AddDays(-chance.Whole(20, 100)),
            AgreedDeliveryOn = chance.Chance(0.7) ? delivered : null,
            DeliveredOn = delivered,
        };
    }

    private static ContractDates Building(DateOnly today, DemoRandom chance)
    {
        double kind = chance.Unit();
        DateOnly started = today.AddDays(-chance.Whole(5, 900));
        DateOnly? suspended = null;
        DateOnly? resumed = null;
        bool behind = false;
        if (kind < 0.15)
        {
            // Standing still: for more than a year and far behind; soon a year; more than a year but far enough along.
            suspended = kind switch
            {
                < 0.07 => today.AddYears(-1).AddDays(-chance.Whole(2, 500)),
                < 0.11 => today.AddYears(-1).AddDays(chance.Whole(1, 85)),
                _ => today.AddYears(-1).AddDays(-chance.Whole(2, 300)),
            };
            behind = kind < 0.11;
            started = suspended.Value.AddDays(-chance.Whole(60, 300));
        }
        else if (kind < 0.18)
        {
            suspended = started;
            started = started.AddDays(-chance.Whole(60, 200));
            resumed = Earlier(suspended.Value.AddDays(chance.Whole(30, 300)), today);
        }

        DateOnly delivered = chance.Chance(0.1) ? started : started.AddDays(-chance.Whole(15, 240));
        DateOnly agreedStart = delivered.AddDays(chance.Whole(120, 365));
        return new ContractDates
        {
            SignedOn = delivered.AddDays(-chance.Whole(25, 110)),
            AgreedDeliveryOn = delivered.AddDays(chance.Whole(-15, 20)),
            DeliveredOn = delivered,
            AgreedStartOn = agreedStart,
            AgreedCompletionOn = agreedStart.AddDays(chance.Whole(540, 1095)),
            StartedOn = started,
            SuspendedOn = suspended,
            ResumedOn = resumed,
            IsFarBehind = behind,
        };
    }

    private static ContractDates Built(DateOnly today, DemoRandom chance)
    {
        DateOnly completed = today.AddDays(-chance.Whole(30, 5500));
        DateOnly started = completed.AddDays(-chance.Whole(380, 1000));
        DateOnly delivered = chance.Chance(0.06) ? started : started.AddDays(-chance.Whole(20, 330));
        DateOnly agreedStart = delivered.AddDays(chance.Whole(120, 365));
        return new ContractDates
        {
            SignedOn = delivered.AddDays(-chance.Whole(25, 130)),
            AgreedDeliveryOn = delivered.AddDays(chance.Whole(-25, 20)),
            DeliveredOn = delivered,
            AgreedStartOn = agreedStart,
            AgreedCompletionOn = agreedStart.AddDays(chance.Whole(540, 1095)),
            StartedOn = started,
            CompletedOn = completed,
        };
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
