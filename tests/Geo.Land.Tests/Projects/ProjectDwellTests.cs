using Geo.Land.Projects;
using Xunit;

namespace Geo.Land.Tests.Projects;

public sealed class ProjectDwellTests
{
    private const string Way = "SIGNED - 2024-01-10; APPROVED 2024-02-10 2024-02-29; LISTED 2024-05-01 -; STARTED 2024-08-01 -";

    [Theory]
    [InlineData("2024-01-10", "SIGNED", 0, "APPROVED", 0)]
    [InlineData("2024-02-11", "SIGNED", 32, "APPROVED", 1)]
    [InlineData("2024-02-29", "APPROVED", 0, "LISTED", 0)]
    [InlineData("2024-05-01", "APPROVED", 62, "LISTED", 0)]
    [InlineData("2025-02-28", "APPROVED", 365, "LISTED", 303)]
    public void The_days_run_from_the_stage_reached_last(string on, string stage, int days, string next, int overdue)
    {
        ProjectDwell dwell = ProjectDwell.Of(Told.Project(Way), Told.Day(on)!.Value)!;
        Assert.Equal((Told.Name(stage), days, (ProjectStageName?)Told.Name(next), (int?)overdue), (dwell.Stage, dwell.Days, dwell.NextStage, dwell.DaysOverdue));
    }

    [Fact]
    public void Before_the_first_stage_it_stands_nowhere() => Assert.Null(ProjectDwell.Of(Told.Project(Way), new(2024, 1, 9)));

    [Fact]
    public void Without_an_agreed_day_nothing_is_overdue()
    {
        ProjectDwell dwell = ProjectDwell.Of(Told.Project("STARTED 2020-01-01 2024-01-01"), new(2024, 12, 31))!;
        Assert.Equal((365, (int?)null, (ProjectStageName?)null), (dwell.Days, dwell.DaysOverdue, dwell.NextStage));
    }

    [Fact]
    public void A_stage_that_was_skipped_is_not_waited_for() =>
        Assert.Equal(ProjectStageName.Started, ProjectDwell.Of(Told.Project("LISTED 2024-01-01 -; STARTED - 2024-06-30"), new(2024, 7, 1))!.Stage);

    [Theory]
    [InlineData("LAND_DELIVERED - 2024-05-10; STARTED - 2024-05-10", true)]
    [InlineData("LAND_DELIVERED - 2024-05-10; STARTED - 2024-05-11", false)]
    [InlineData("LAND_DELIVERED - 2024-05-10; STARTED - 2024-05-01/2024-05-31", null)]
    [InlineData("LAND_DELIVERED - 2023-01-01/2023-12-31; STARTED - 2023-01-01/2023-12-31", null)]
    [InlineData("LAND_DELIVERED - 2023-01-01/2023-12-31; STARTED - 2024-01-01", false)]
    [InlineData("LAND_DELIVERED - 2024-05-10", null)]
    [InlineData("STARTED - 2024-05-10", null)]
    [InlineData("LAND_DELIVERED 2024-05-10 -; STARTED 2024-05-10 -", null)]
    public void Start_on_delivery_is_said_only_where_the_dates_show_it(string stages, bool? expected) =>
        Assert.Equal(expected, StartOnDelivery.Of(Told.Project(stages)));
}
