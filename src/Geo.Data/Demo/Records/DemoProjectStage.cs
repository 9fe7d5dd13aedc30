namespace Geo.Data.Demo.Records;

/// <summary>A stage of a generated project.</summary>
internal sealed record DemoProjectStage(string Stage, DateOnly? AgreedOn, DateOnly? ActualOn);
