using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Campaigns;
using Geo.Server.Mutations.Constraints;
using Geo.Server.Mutations.Contracts;
using Geo.Server.Mutations.Facilities;
using Geo.Server.Mutations.IdleLand;
using Geo.Server.Mutations.Imports;
using Geo.Server.Mutations.Platforms;
using Geo.Server.Mutations.Projects;
using Geo.Server.Mutations.Quotas;
using Geo.Server.Mutations.Redevelopment;

namespace Geo.Server.Mutations;

/// <summary>Everything the API changes, in the order the schema shows it.</summary>
internal static class ActCatalogue
{
    /// <summary>All acts.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
    [
        .. ParcelMutations.Create(clock),
        .. ContractActs.Create(clock),
        Findings.Find.Map(clock),
        Findings.Correct.Map(clock),
        Findings.Withdraw.Map(clock),
        Disposals.Dispose.Map(clock),
        Disposals.Correct.Map(clock),
        Disposals.Withdraw.Map(clock),
        .. Performances.Create(clock),
        .. RedevelopmentActs.Create(clock),
        .. ProjectActs.Create(clock),
        .. CampaignActs.Create(clock),
        SetTarget.Act(clock).Map(clock),
        .. QuotaActs.Create(clock),
        .. ConstraintActs.Create(clock),
        .. DemandMutations.Create(clock),
        RecordSource.Act.Map(clock),
        .. ImportActs.Create(clock),
        .. PlatformActs.Create(clock),
        .. FacilityActs.Create(clock),
    ];
}
