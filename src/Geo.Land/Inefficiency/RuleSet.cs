using System.Collections.Immutable;
using System.Diagnostics;

namespace Geo.Land.Inefficiency;

/// <summary>
/// A version of a rule set that rates land as inefficient. No national number exists, so every threshold is a local fact with
/// its place and its document; a published version never changes.
/// </summary>
public sealed record RuleSet
{
    /// <summary>The key: series and version.</summary>
    public required string Key { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the region it applies to; null where it applies wherever it is named.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The industry it applies to; null for all.</summary>
    public string? Industry { get; init; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>How many yardsticks must be missed.</summary>
    public required YardstickCombination Combination { get; init; }

    /// <summary>The number under <see cref="YardstickCombination.AtLeast"/>.</summary>
    public int? AtLeast { get; init; }

    /// <summary>How many calendar years back figures may be: 1 for those of last year only.</summary>
    public required int MaxAgeYears { get; init; }

    /// <summary>The conditions, in order.</summary>
    public required ImmutableArray<RuleCondition> Conditions { get; init; }

    /// <summary>True where it is in force on a day.</summary>
    public bool IsInForce(DateOnly on) => ValidFrom <= on && !(ValidTo < on);

    /// <summary>How many yardsticks must be missed; none or more than there are would rate nothing, and is told as unknown.</summary>
    public int FailuresNeeded => Combination switch
    {
        YardstickCombination.Any => 1,
        YardstickCombination.All => Conditions.Count(condition => condition.Role == ConditionRole.Yardstick),
        YardstickCombination.AtLeast => AtLeast ?? 0,
        _ => throw new UnreachableException($"No count for {Combination}."),
    };
}
