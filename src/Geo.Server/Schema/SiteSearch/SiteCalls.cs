using System.Collections.Immutable;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>From the arguments of a root field to what the finder needs.</summary>
internal static class SiteCalls
{
    /// <summary>What is said where a demand is not found.</summary>
    public const string NoDemand = "There is no demand with this id.";

    /// <summary>From where and as of when the call reads.</summary>
    public static SiteReading Reading(this ComputedCall call, DayAskedAbout day) => new(call.Connection, day.Of(call.Arguments), call.Position);

    /// <summary>The criteria of the call, checked.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">They are refused, with the place of each problem.</exception>
    public static async Task<(SiteCriteria Criteria, LandTrees Trees)> CriteriaAsync(this ComputedCall call, SiteReading reading, CancellationToken cancellationToken)
    {
        (SiteCriteria criteria, ImmutableArray<CriteriaProblem> problems) = CriteriaReader.Read((IReadOnlyDictionary<string, object?>)call.Arguments["criteria"]!);
        Refuse(problems);
        LandTrees trees = await LandTrees.ReadAsync(reading, cancellationToken);
        Refuse(await CriteriaCheck.RunAsync(criteria, trees, reading.Connection, cancellationToken));
        return (criteria, trees);
    }

    private static void Refuse(ImmutableArray<CriteriaProblem> problems)
    {
        if (!problems.IsEmpty)
        {
            throw ComputedCall.Refuse(CriteriaMessages.Code, string.Join(' ', problems));
        }
    }
}
