using Geo.Data.Reference;
using Xunit;

namespace Geo.Data.Tests.Reference;

public sealed class VaguePeriodTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-H1", "2023-01-01", "2023-06-30")]
    [InlineData("2023-H2", "2023-07-01", "2023-12-31")]
    [InlineData("2023-Q1", "2023-01-01", "2023-03-31")]
    [InlineData("2023-Q4", "2023-10-01", "2023-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2023-12", "2023-12-01", "2023-12-31")]
    [InlineData("2023-12-22", "2023-12-22", "2023-12-22")]
    [InlineData("2023/2025", "2023-01-01", "2025-12-31")]
    [InlineData("2023-08/2023-11", "2023-08-01", "2023-11-30")]
    [InlineData("2023-11-30/2024-02", "2023-11-30", "2024-02-29")]
    [InlineData("2023-Q2/2023-H2", "2023-04-01", "2023-12-31")]
    [InlineData("about 2023-01-29", "2023-01-29", "2023-01-29")]
    [InlineData("about 2023-08", "2023-08-01", "2023-08-31")]
    [InlineData("2024 (day not stated)", "2024-01-01", "2024-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void A_vague_date_has_a_first_and_a_last_day(string text, string first, string last)
    {
        VaguePeriod? period = VaguePeriod.Parse(text);
        Assert.Equal(new VaguePeriod(text, Day(first), Day(last)), period);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("20233")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-1")]
    [InlineData("2023-H3")]
    [InlineData("2023-Q0")]
    [InlineData("2023-Q5")]
    [InlineData("2023-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("2023-1-1")]
    [InlineData("2023/")]
    [InlineData("/2023")]
    [InlineData("2024/2023")]
    [InlineData("2023-11/2023-08")]
    [InlineData("2023/2024/2025")]
    [InlineData("around 2023")]
    [InlineData("2023 about")]
    [InlineData("2023年")]
    [InlineData("２０２３")]
    [InlineData("2023\n")]
    [InlineData("2023 (a")]
    public void Anything_else_is_no_period(string text) => Assert.Null(VaguePeriod.Parse(text));

    [Fact]
    public void Only_a_single_day_is_a_day()
    {
        Assert.Equal(Day("2023-08-30"), VaguePeriod.Parse("about 2023-08-30")!.Day);
        Assert.Null(VaguePeriod.Parse("2023-08")!.Day);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
