using Geo.Land.Inefficiency;

namespace Geo.Data.Inefficiency;

/// <summary>A version of a rule set that rates land as inefficient (低效用地认定规则). A published one never changes.</summary>
public sealed class InefficiencyRuleSet
{
    /// <summary>The key: series and version, such as <c>zhongshan-waisha@1</c>.</summary>
    public required string Key { get; set; }

    /// <summary>The series its versions belong to.</summary>
    public required string Series { get; set; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Where and when its figures come from.</summary>
    public required string Place { get; set; }

    /// <summary>The region it applies to.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The industry it applies to.</summary>
    public string? Industry { get; set; }

    /// <summary>The first day it is in force.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day it is in force.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The day it was published; null for a draft.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Whether it is an example, which is never chosen by itself.</summary>
    public bool IsExample { get; set; }

    /// <summary>How many yardsticks must be missed.</summary>
    public YardstickCombination Combination { get; set; }

    /// <summary>The number under <see cref="YardstickCombination.AtLeast"/>.</summary>
    public int? AtLeast { get; set; }

    /// <summary>How many calendar years back figures may be.</summary>
    public int MaxAgeYears { get; set; }

    /// <summary>The document it stands in.</summary>
    public required string Document { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }
}
