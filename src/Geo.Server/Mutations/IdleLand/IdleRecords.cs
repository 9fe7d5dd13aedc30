using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.IdleLand;

/// <summary>What the rules of idle land read, inside of the transaction that writes.</summary>
internal static class IdleRecords
{
    /// <summary>What is on record about the supply under a contract.</summary>
    public static async Task<SupplyFacts> ReadAsync(MutationContext context, SupplyContract contract, CancellationToken cancellationToken)
    {
        ImmutableArray<object?[]> found = (await context.RowsAsync(
            [Sql.Sql.Of($"select facts::text from api.supply_facts({Sql.Sql.Value(contract.CountyCode)}, {Sql.Sql.Value(contract.ParcelId)}) as facts")], cancellationToken))[0];
        using JsonDocument facts = JsonDocument.Parse((string)found[0][0]!);
        return SupplyFactsJson.Read(facts.RootElement).Single(supplied => supplied.Id == contract.Id).Facts;
    }
}
