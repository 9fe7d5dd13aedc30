namespace Geo.Land.Projects;

/// <summary>What is on record about a stage of a project.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="AgreedOn">The agreed day.</param>
/// <param name="ActualFirst">When it was reached: the first day that can mean; null until then.</param>
/// <param name="ActualLast">The last day that can mean.</param>
public sealed record StageFacts(ProjectStageName Stage, DateOnly? AgreedOn, DateOnly? ActualFirst, DateOnly? ActualLast);
