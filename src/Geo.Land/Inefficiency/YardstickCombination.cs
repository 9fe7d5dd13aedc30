using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>How many yardsticks land must miss to be rated inefficient.</summary>
[Description("How many yardsticks land must miss to be rated inefficient (判定方式).")]
public enum YardstickCombination
{
    /// <summary>One is enough.</summary>
    [Description("One is enough (任一项不达标).")]
    Any,

    /// <summary>All of them.</summary>
    [Description("All of them (全部不达标).")]
    All,

    /// <summary>The number the rule set gives.</summary>
    [Description("At least the number that `atLeast` gives (至少若干项不达标).")]
    AtLeast,
}
