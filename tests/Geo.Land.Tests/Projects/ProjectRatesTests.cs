using Geo.Land.Projects;
using Xunit;

namespace Geo.Land.Tests.Projects;

public sealed class ProjectRatesTests
{
    // On the day itself a stage counts; a vague date counts from its last day; a later stage counts for an earlier one.
    [Theory]
    [InlineData("LISTED - 2024-05-10", RateKind.Listing, "2024-05-10", true)]
    [InlineData("LISTED - 2024-05-10", RateKind.Listing, "2024-05-09", false)]
    [InlineData("LISTED - 2024-05-10", RateKind.Delivery, "2024-05-10", false)]
    [InlineData("LISTED - 2024-01-01/2024-06-30", RateKind.Listing, "2024-06-29", false)]
    [InlineData("LISTED - 2024-01-01/2024-06-30", RateKind.Listing, "2024-06-30", true)]
    [InlineData("STARTED - 2024-05-10", RateKind.Listing, "2024-05-10", true)]
    [InlineData("STARTED - 2024-05-10", RateKind.Delivery, "2024-05-10", true)]
    [InlineData("STARTED - 2024-05-10", RateKind.Start, "2024-05-10", true)]
    [InlineData("LISTED - 2024-05-10; LAND_DELIVERED - 2024-03-01", RateKind.Listing, "2024-03-01", true)]
    [InlineData("AT_CAPACITY - 2024-05-10", RateKind.Start, "2024-05-10", true)]
    [InlineData("STARTED 2024-05-10 -", RateKind.Start, "2024-12-31", false)]
    [InlineData("APPROVED - 2020-01-01", RateKind.Listing, "2024-12-31", false)]
    [InlineData("", RateKind.Listing, "2024-12-31", false)]
    public void A_project_counts_from_the_day_it_is_at_or_past_the_stage(string stages, RateKind kind, string on, bool counts) =>
        Assert.Equal(counts, ProjectRates.HasReached(Told.Project(stages), kind, Told.Day(on)!.Value));

    // What the project shows was true when the source stated it.
    [Theory]
    [InlineData("STARTED - -", "2023-12-22", "2023-12-21", false)]
    [InlineData("STARTED - -", "2023-12-22", "2023-12-22", true)]
    [InlineData("STARTED - -", null, "2030-01-01", false)]
    [InlineData("STARTED - 2023-01-01/2023-12-31", "2023-08-30", "2023-08-30", true)]
    [InlineData("STARTED - 2023-01-01/2023-12-31", "2024-03-01", "2023-12-31", true)]
    [InlineData("STARTED - 2023-01-01/2023-12-31", "2024-03-01", "2023-12-30", false)]
    [InlineData("STARTED - 2023-06-01", "2023-03-01", "2023-05-31", false)]
    public void The_stage_a_project_shows_counts_from_when_it_was_stated(string shown, string? statedOn, string on, bool counts) =>
        Assert.Equal(counts, ProjectRates.HasReached(Told.Project("", shown, statedOn), RateKind.Start, Told.Day(on)!.Value));

    [Theory]
    [InlineData("2024-05-10", "2024-05-10", true)]
    [InlineData("2024-05-10", "2024-05-09", false)]
    [InlineData(null, "2024-12-31", false)]
    public void The_statistics_entry_is_a_day_of_its_own(string? entered, string on, bool counts) => Assert.Equal(
        counts, ProjectRates.HasReached(Told.Project("IN_PRODUCTION - 2020-01-01", enteredOn: entered), RateKind.StatisticsEntry, Told.Day(on)!.Value));

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", "2024-12-31", "2024-12-31", true)]
    [InlineData("2024-12-31", "2024-01-01", "2024-12-31", "2024-12-31", true)]
    [InlineData("2023-12-31", "2024-01-01", "2024-12-31", "2024-12-31", false)]
    [InlineData("2025-01-01", "2024-01-01", "2024-12-31", "2025-12-31", false)]
    [InlineData("2024-06-01", "2024-01-01", "2024-12-31", "2024-05-31", false)]
    [InlineData("2001-06-01", null, null, "2024-05-31", true)]
    [InlineData(null, null, null, "2024-05-31", false)]
    public void A_project_is_admitted_in_the_period_and_by_the_day(string? admitted, string? from, string? to, string on, bool counts) => Assert.Equal(
        counts, ProjectRates.IsAdmitted(Told.Project("", admittedOn: admitted), Told.Day(from), Told.Day(to), Told.Day(on)!.Value));
}
