using Geo.Query.Mapping;

namespace Geo.Server.Schema.Lineage;

/// <summary>The argument <c>depth</c>: how many steps away from the parcel a lineage reaches.</summary>
internal static class LineageDepth
{
    /// <summary>The argument as SDL writes it.</summary>
    public const string Argument = "\"At most so many acts away from the parcel (代数), 0 to 100.\" depth: Int! = 100";

    private const int Most = 100;

    /// <summary>The depth that is given.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">It is less than 0 or more than 100.</exception>
    public static int Of(IReadOnlyDictionary<string, object?> arguments)
    {
        int depth = (int)arguments["depth"]!;
        return depth is >= 0 and <= Most ? depth : throw ComputedCall.Refuse("BAD_USER_INPUT", $"depth must be between 0 and {Most}, but is {depth}.");
    }
}
