namespace Geo.Data.Demo.Writing;

/// <summary>What every generated row says of itself.</summary>
internal sealed class DemoStamp(DateOnly today)
{
    public const string SourceId = "generated-demo-land";
    public const string Author = "geo generate";
    public const string Columns = "origin, source_id, stated_on, updated_at, updated_by, version";

    public DateOnly StatedOn { get; } = today;

    /// <summary>Midnight in Jiangmen: the clock would make each run different.</summary>
    public DateTime UpdatedAt { get; } = new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.FromHours(8)).UtcDateTime;
}
