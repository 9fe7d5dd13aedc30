namespace Geo.Server.Schema.Statistics;

/// <summary>A project on the list of a campaign on a day.</summary>
internal sealed record CampaignEntry(
    object[] Project, string? Lead, string? Unit, bool IsStruckOff, int Visits, object[]? LastVisit, DateOnly? DueOn, int? DaysOverdue);
