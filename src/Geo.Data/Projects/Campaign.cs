using Geo.Data.Sources;

namespace Geo.Data.Projects;

/// <summary>A dated list of projects to push forward (攻坚行动).</summary>
public sealed class Campaign
{
    /// <summary>The key.</summary>
    public required string Key { get; set; }

    /// <summary>The Chinese name.</summary>
    public required string Name { get; set; }

    /// <summary>The code of its region.</summary>
    public required string RegionCode { get; set; }

    /// <summary>The period, as the source words it.</summary>
    public required string PeriodText { get; set; }

    /// <summary>The period: the first day it can mean.</summary>
    public DateOnly PeriodFirst { get; set; }

    /// <summary>The period: the last day it can mean.</summary>
    public DateOnly PeriodLast { get; set; }

    /// <summary>What it is to reach.</summary>
    public string? Goal { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>How the record came to be.</summary>
    public Origin Origin { get; set; }
}
