using Geo.Land.Targets;
using Xunit;

namespace Geo.Land.Tests.Targets;

public sealed class MetricCatalogueTests
{
    [Fact]
    public void Every_metric_says_how_it_is_computed_or_why_not() =>
        Assert.All(MetricCatalogue.All.Values, metric => Assert.NotEmpty(metric.Definition));

    [Fact]
    public void A_metric_that_is_not_known_is_computed_from_nothing()
    {
        Metric metric = MetricCatalogue.Of("BRIDGES_BUILT", "bridges");
        Assert.Equal((MetricBasis.None, "bridges"), (metric.Basis, metric.Unit));
    }

    [Theory]
    [InlineData("PROJECTS_OVER_100M", "2023-07-01", "2023-07-31", "2023-01-01")]
    [InlineData("PROJECTS_OVER_100M", "2024-02-01", "2024-02-29", "2024-01-01")]
    [InlineData("PROJECTS_OVER_100M", "2023-01-01", "2023-06-30", "2023-01-01")]
    [InlineData("PROJECTS_OVER_100M", "2023-08-01", "2023-11-30", "2023-08-01")]
    [InlineData("CAMPAIGN_PROJECTS", "2023-07-01", "2023-07-31", "2023-07-01")]
    public void A_flow_of_a_month_is_counted_from_new_year(string metric, string first, string last, string from) => Assert.Equal(
        DateOnly.Parse(from, null), MetricCatalogue.All[metric].CountedFrom(DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
}
