using Geo.Data.Demo;
using Geo.Data.Demo.Records;
using Xunit;

namespace Geo.Data.Tests.Demo;

public sealed class ContractHistoryTests
{
    private static readonly DateOnly Today = new(2028, 2, 29);

    [Fact]
    public void Land_before_supply_has_no_history() =>
        Assert.All(
            [ParcelStage.Unprepared, ParcelStage.Prepared, ParcelStage.Listed, ParcelStage.Reserved],
            stage => Assert.Null(ContractHistory.Tell(stage, Today, DemoRandom.At(1))));

    [Fact]
    public void Days_follow_each_other_and_none_that_happened_lies_ahead()
    {
        for (int i = 0; i < 20_000; i++)
        {
            ParcelStage stage = (ParcelStage)(3 + i % 3);
            ContractDates dates = Assert.IsType<ContractDates>(ContractHistory.Tell(stage, Today, DemoRandom.At(i)));

            Assert.True(dates.SignedOn <= dates.DeliveredOn && dates.DeliveredOn <= Today, $"{i}: {dates}");
            Assert.True(dates.StartedOn is null || (dates.DeliveredOn <= dates.StartedOn && dates.StartedOn <= Today), $"{i}: {dates}");
            Assert.True(dates.CompletedOn is null || (dates.StartedOn <= dates.CompletedOn && dates.CompletedOn <= Today), $"{i}: {dates}");
            Assert.True(dates.SuspendedOn is null || (dates.StartedOn <= dates.SuspendedOn && dates.SuspendedOn <= Today), $"{i}: {dates}");
            Assert.True(dates.ResumedOn is null || (dates.SuspendedOn <= dates.ResumedOn && dates.ResumedOn <= Today), $"{i}: {dates}");
            Assert.True(dates.AgreedStartOn is null || dates.AgreedStartOn <= dates.AgreedCompletionOn, $"{i}: {dates}");
        }
    }
}
