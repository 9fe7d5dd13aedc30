using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The arguments of <c>assemblies</c> and what they may be.</summary>
internal static class AssemblyArguments
{
    private const decimal MostMu = 15_000_000;
    private const double LongestBoundary = 100_000;
    private const int MostMembers = 1000;

    /// <summary>As SDL writes them, without those of a page.</summary>
    public static readonly ImmutableArray<string> Sdl =
    [
        "\"Selects the parcels that may be members; without it, all. Retired parcels never are.\" where: ParcelFilter",
        "\"The least ellipsoid area of the members together (最小面积): more than 0 and at most 15,000,000 mu.\" minArea: AreaInput = {mu: 500}",
        "\"The least boundary that two members share, in metres (最短共用边界): what of the one lies within 0.05 m of the other. More than 0, so that contact at a corner never counts, and at most 100,000.\" minSharedBoundary: Float = 1",
        "\"The widest gap that is bridged, in metres (可跨间距), such as a village road or a canal: 0, which bridges none, to 50.\" maxGap: Float = 0",
        "\"Also groups below the size that one further parcel would lift over it (差一块成片); their `missing` names it.\" nearMisses: Boolean = false",
        "\"At most this many of `members`, 0 to 1000; `memberCount` counts all.\" firstMembers: Int = 100",
        "\"The order; what is equal in it stands by identifier.\" orderBy: [AssemblyOrder!] = [AREA_DESC]",
    ];

    /// <summary>What makes an assembly.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">An argument is out of its range.</exception>
    public static AssemblyRule Rule(ComputedCall call)
    {
        double minShared = Number(call, "minSharedBoundary", 1);
        double maxGap = Number(call, "maxGap", 0);
        if (!(minShared > 0 && minShared <= LongestBoundary))
        {
            throw Refuse($"minSharedBoundary must be more than 0 and at most {LongestBoundary:0} metres, but is {minShared}. Contact at a corner alone is never contiguity.");
        }

        if (!(maxGap >= 0 && maxGap <= ContiguityRule.WidestGapMetres))
        {
            throw Refuse($"maxGap must be between 0 and {ContiguityRule.WidestGapMetres:0} metres, but is {maxGap}.");
        }

        return new(MinArea(call), new(minShared, maxGap), call.Argument<bool>("nearMisses"));
    }

    /// <summary>At most how many members are listed.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The number is out of its range.</exception>
    public static int FirstMembers(ComputedCall call) => call.Arguments.GetValueOrDefault("firstMembers") switch
    {
        null => 100,
        int count when count is >= 0 and <= MostMembers => count,
        object count => throw Refuse($"firstMembers must be between 0 and {MostMembers}, but is {count}."),
    };

    /// <summary>The assemblies in the order asked for.</summary>
    public static ImmutableArray<FoundAssembly> Ordered(ComputedCall call, ImmutableArray<FoundAssembly> found)
    {
        IReadOnlyList<object?> orders = call.Argument<IReadOnlyList<object?>>("orderBy") ?? [];
        IOrderedEnumerable<FoundAssembly> ordered = found.Order(Comparer<FoundAssembly>.Create((_, _) => 0));
        return [.. orders.Cast<string>().Aggregate(ordered, Then).ThenBy(assembly => assembly.Id, StringComparer.Ordinal)];
    }

    private static IOrderedEnumerable<FoundAssembly> Then(IOrderedEnumerable<FoundAssembly> found, string order) => order switch
    {
        "AREA_DESC" => found.ThenByDescending(assembly => assembly.Area),
        "AREA_ASC" => found.ThenBy(assembly => assembly.Area),
        "MEMBER_COUNT_DESC" => found.ThenByDescending(assembly => assembly.Members.Length),
        "MEMBER_COUNT_ASC" => found.ThenBy(assembly => assembly.Members.Length),
        _ => throw new UnreachableException($"No order {order}."),
    };

    /// <summary>The size in m².</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">It is out of its range.</exception>
    private static double MinArea(ComputedCall call)
    {
        if (call.Argument<IReadOnlyDictionary<string, object?>>("minArea") is not { } given)
        {
            return Land.Areas.Mu.ToSquareMetres(500d);
        }

        (string unit, decimal number) = (given.Single().Key, (decimal)given.Single().Value!);
        decimal mu = unit switch
        {
            "mu" => number,
            "hectare" => number <= MostMu ? Land.Areas.Mu.FromHectares(number) : number,
            _ => number / 2000 * 3,
        };
        return mu is > 0 and <= MostMu
            ? (double)(unit == "squareMetre" ? number : Land.Areas.Mu.ToSquareMetres(mu))
            : throw Refuse($"minArea must be more than 0 and at most {MostMu:0} mu (亩), but is {number} {unit}.");
    }

    private static double Number(ComputedCall call, string name, double missing) =>
        call.Arguments.GetValueOrDefault(name) is { } given ? Convert.ToDouble(given, CultureInfo.InvariantCulture) : missing;

    private static Geo.Query.Plans.RefusedException Refuse(FormattableString message) =>
        ComputedCall.Refuse("BAD_USER_INPUT", message.ToString(CultureInfo.InvariantCulture));
}
