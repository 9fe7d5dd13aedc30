using System.Buffers.Text;
using System.Text;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>The argument <c>ruleSet</c>: the key of a rule set, or its identifier in the API.</summary>
internal static class RuleSetArgument
{
    /// <summary>The argument's name.</summary>
    public const string Name = "ruleSet";

    private const string IdPrefix = "InefficiencyRuleSet:";

    /// <summary>The key that is meant; a text that is no identifier stands for itself. Null where none is given.</summary>
    public static string? Key(IReadOnlyDictionary<string, object?> arguments)
    {
        string? given = arguments.GetValueOrDefault(Name) as string;
        if (given is null || given.Contains('@', StringComparison.Ordinal) || !Base64Url.IsValid(given))
        {
            return given;
        }

        string text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(given));
        return text.StartsWith(IdPrefix, StringComparison.Ordinal) ? text[IdPrefix.Length..] : given;
    }
}
