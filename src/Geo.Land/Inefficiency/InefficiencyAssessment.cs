using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>What a rule set says about a parcel on a day, with everything it rests on.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Year">The year whose figures count; null where none does.</param>
/// <param name="Reasons">Why the rule set does not apply, or why that or the figures cannot be told.</param>
/// <param name="Conditions">Every condition, in the order of the rule set.</param>
public sealed record InefficiencyAssessment(
    RuleSet RuleSet, DateOnly On, InefficiencyRating Rating, int? Year, ImmutableArray<RatingReason> Reasons, ImmutableArray<ConditionResult> Conditions)
{
    /// <summary>The yardsticks that are missed.</summary>
    public IEnumerable<ConditionResult> Failed => Yardsticks(ConditionOutcome.Failed);

    /// <summary>The yardsticks that cannot be told.</summary>
    public IEnumerable<ConditionResult> Unknown => Yardsticks(ConditionOutcome.Unknown);

    private IEnumerable<ConditionResult> Yardsticks(ConditionOutcome outcome) =>
        Conditions.Where(result => result.Condition.Role == ConditionRole.Yardstick && result.Outcome == outcome);
}
