using System.Collections.Immutable;
using Geo.Query.Mutations;
using Npgsql;

namespace Geo.Server.Mutations;

/// <summary>What the API changes of demands.</summary>
internal static class DemandMutations
{
    private static readonly Dictionary<string, Func<UserError>> Known = new(StringComparer.Ordinal)
    {
        ["demand_source_id_fkey"] = Messages.UnknownSource,
        ["demand_region_code_fkey"] = Messages.UnknownRegion,
    };

    /// <summary>The mutations in the order the schema shows them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) => [new SaveDemand(clock).Map, new RetireDemand(clock).Map];

    /// <summary>The error for a constraint that another transaction broke in between; null for one that no input can break.</summary>
    public static UserError? Foreseen(PostgresException exception) =>
        exception.ConstraintName is { } name && Known.TryGetValue(name, out Func<UserError>? error) ? error() : null;
}
