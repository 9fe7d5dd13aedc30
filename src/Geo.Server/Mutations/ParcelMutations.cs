using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Lineage;

namespace Geo.Server.Mutations;

/// <summary>What the API changes of parcels.</summary>
internal static class ParcelMutations
{
    /// <summary>The mutations in the order the schema shows them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
    [
        new RegisterParcel(clock).Map,
        new ReshapeParcel(clock).Map,
        CorrectParcel.Act.Map(clock),
        MoveToStage.Act.Map(clock),
        PublishParcels.Publish(clock).Map,
        PublishParcels.Withdraw(clock).Map,
        new SplitParcel(clock).Map,
        new MergeParcels(clock).Map,
        new RenumberParcel(clock).Map,
        new RetireParcel(clock).Map,
    ];

    /// <summary>The reason of an input as a setting of the transaction, from where the history takes it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Reason(MutationInput input) =>
        input.Text("reason")?.Trim() is { Length: > 0 } reason ? [new("geo.reason", reason)] : [];
}
