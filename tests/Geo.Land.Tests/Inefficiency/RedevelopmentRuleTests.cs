using Geo.Land.Inefficiency;
using Xunit;

namespace Geo.Land.Tests.Inefficiency;

public sealed class RedevelopmentRuleTests
{
    public static TheoryData<int, string> Cases() => [.. RedevelopmentCase.All.Select((worked, index) => (index, worked.Name))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case(int number, string sentence)
    {
        RedevelopmentCase worked = RedevelopmentCase.All[number];
        Assert.Equal($"{sentence}: {worked.Expected}", $"{sentence}: {worked.Told(RedevelopmentRule.Assess(worked.Facts, worked.On, DivisionParameters.Putian))}");
    }

    [Fact]
    public void Every_route_is_told_of_and_every_requirement_names_its_source()
    {
        RedevelopmentAssessment told = RedevelopmentRule.Assess(new RedevelopmentFacts(), new(2025, 6, 1), DivisionParameters.Putian);

        Assert.Equal(Enum.GetValues<RedevelopmentRoute>(), told.Routes.Select(route => route.Route));
        Assert.All(told.Routes.SelectMany(route => route.Requirements).Concat(told.Entry), result => Assert.NotEmpty(result.Basis));
        Assert.All(told.Routes[^1].Requirements, result => Assert.Equal("莆田 2025-05", result.ExampleOf));
    }
}
