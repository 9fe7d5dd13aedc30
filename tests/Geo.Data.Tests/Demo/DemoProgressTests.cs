using Geo.Data.Demo;
using Xunit;

namespace Geo.Data.Tests.Demo;

public sealed class DemoProgressTests
{
    [Fact]
    public void Ten_million_parcels_are_told_in_a_hundred_lines()
    {
        Lines lines = new();
        DemoProgress progress = new(10_000_000, lines);

        for (int written = 4000; written <= 10_000_000; written += 4000)
        {
            progress.Tell(written);
        }

        Assert.Equal(100, lines.Told.Count);
        Assert.Equal("100,000 of 10,000,000 parcels (1 %)", lines.Told[0]);
        Assert.Equal("10,000,000 of 10,000,000 parcels (100 %)", lines.Told[^1]);
    }

    [Fact]
    public void A_batch_that_is_more_than_a_hundredth_is_told_at_once()
    {
        Lines lines = new();

        new DemoProgress(3000, lines).Tell(3000);

        Assert.Equal(["3,000 of 3,000 parcels (100 %)"], lines.Told);
    }

    private sealed class Lines : IProgress<string>
    {
        public List<string> Told { get; } = [];

        public void Report(string value) => Told.Add(value);
    }
}
