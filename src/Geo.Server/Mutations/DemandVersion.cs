using Geo.Data.Siting;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations;

/// <summary>The demand an update names, and the version of it the caller has seen.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version seen.</param>
internal sealed record DemandVersion(Guid Id, int Version)
{
    /// <summary>The key as the API has it.</summary>
    public object[] Key => [Id];

    /// <summary>Reads it; null where the input has no id of a demand.</summary>
    public static DemandVersion? Read(MutationInput input) =>
        input.Key("id", "Demand") is [Guid id] ? new(id, input.Find("version") as int? ?? 0) : null;

    /// <summary>Why the demand that was found cannot be changed; null where it can.</summary>
    public MutationOutcome? Refuse(Demand? demand, MutationContext context) => demand switch
    {
        null => MutationOutcome.Refused(Messages.NoDemand()),
        _ when !context.Caller.MayWriteIn(demand.RegionCode) => MutationOutcome.Denied(Messages.ForbiddenRegion(demand.RegionCode)),
        { State: DemandState.Retired } => MutationOutcome.RefusedFor(Key, Messages.RetiredDemand()),
        _ when demand.Version != Version => Stale(),
        _ => null,
    };

    /// <summary>Another write came first.</summary>
    public MutationOutcome Stale() => MutationOutcome.RefusedFor(Key, Messages.StaleDemand(Version));
}
