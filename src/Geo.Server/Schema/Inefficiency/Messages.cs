using Geo.Land.Inefficiency;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>What a client is told about ratings that cannot be asked for.</summary>
internal static class Messages
{
    public static RefusedException UnknownRuleSet(string given, IEnumerable<string> choices) =>
        ComputedCall.Refuse("UNKNOWN_RULE_SET", $"There is no rule set \"{given}\".{Choices(choices)}");

    public static RefusedException UnknownRuleSet(string given) =>
        ComputedCall.Refuse("UNKNOWN_RULE_SET", $"There is no rule set \"{given}\". inefficiencyRuleSets lists them.");

    public static RefusedException NotInForce(RuleSet ruleSet, DateOnly on)
    {
        string until = ruleSet.ValidTo is { } last ? $" to {last:yyyy-MM-dd}" : " on";
        return ComputedCall.Refuse("RULE_SET_NOT_IN_FORCE", $"The rule set {ruleSet.Key} is in force from {ruleSet.ValidFrom:yyyy-MM-dd}{until}, not on {on:yyyy-MM-dd}.");
    }

    public static RefusedException NoRuleSet(string county, DateOnly on, IEnumerable<string> choices) =>
        ComputedCall.Refuse("RULE_SET_NEEDED", $"No rule set is in force in {county} on {on:yyyy-MM-dd}; name one with ruleSet.{Choices(choices)}");

    public static RefusedException SeveralRuleSets(string county, DateOnly on, IEnumerable<string> choices) =>
        ComputedCall.Refuse("RULE_SET_NEEDED", $"Several rule sets are in force in {county} on {on:yyyy-MM-dd}; name one with ruleSet.{Choices(choices)}");

    public static RefusedException NotListed() =>
        ComputedCall.Refuse("BAD_USER_INPUT", "ratings cannot hold NOT_APPLICABLE: land that a rule set is not about is not listed. parcel.inefficiency says why it is not.");

    private static string Choices(IEnumerable<string> choices) => string.Join(", ", choices) is { Length: > 0 } keys ? $" There are: {keys}." : " None is loaded.";
}
