using Geo.Land.Projects;
using Xunit;

namespace Geo.Land.Tests.Projects;

/// <summary>Only days that cannot be in the order of the stages are out of it.</summary>
public sealed class StageOrderTests
{
    private static readonly ProjectFacts Facts = new()
    {
        Stage = ProjectStageName.Listed,
        Stages =
        [
            new(ProjectStageName.Signed, null, new(2024, 1, 1), new(2024, 6, 30)),
            new(ProjectStageName.Listed, new(2024, 9, 1), new(2024, 10, 1), new(2024, 10, 1)),
            new(ProjectStageName.Completed, new(2026, 1, 1), null, null),
        ],
    };

    [Theory]
    [InlineData(ProjectStageName.Approved, "2023-12-31", ProjectStageName.Signed)]
    [InlineData(ProjectStageName.Approved, "2024-01-01", null)]
    [InlineData(ProjectStageName.Approved, "2024-10-01", null)]
    [InlineData(ProjectStageName.Approved, "2024-10-02", ProjectStageName.Listed)]
    [InlineData(ProjectStageName.Started, "2024-09-30", ProjectStageName.Listed)]
    [InlineData(ProjectStageName.Started, "2030-01-01", null)]
    [InlineData(ProjectStageName.Listed, "2023-12-31", ProjectStageName.Signed)]
    public void A_day_reached_follows_those_before_and_goes_before_those_behind(ProjectStageName stage, string day, ProjectStageName? other)
    {
        DateOnly on = DateOnly.Parse(day, null);
        Assert.Equal(other, StageOrder.Contradicting(Facts, stage, on, on)?.Stage);
    }

    [Theory]
    [InlineData(ProjectStageName.Started, "2024-08-31", ProjectStageName.Listed)]
    [InlineData(ProjectStageName.Started, "2025-01-01", null)]
    [InlineData(ProjectStageName.Started, "2026-01-02", ProjectStageName.Completed)]
    public void So_does_a_day_agreed(ProjectStageName stage, string day, ProjectStageName? other) =>
        Assert.Equal(other, StageOrder.Contradicting(Facts, stage, DateOnly.Parse(day, null))?.Stage);

    [Fact]
    public void A_vague_day_is_in_order_as_long_as_it_can_be() =>
        Assert.Null(StageOrder.Contradicting(Facts, ProjectStageName.Approved, new(2023, 1, 1), new(2024, 1, 1)));
}
