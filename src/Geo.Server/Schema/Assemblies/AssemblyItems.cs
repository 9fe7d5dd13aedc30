using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Reads what the API shows of the assemblies of a page: the areas and facts of their members, and what is derived from their shapes where that is selected.</summary>
/// <param name="rule">What they were found by.</param>
/// <param name="firstMembers">At most how many members of each are listed.</param>
/// <param name="on">The day whose contracts and constraints count.</param>
internal sealed class AssemblyItems(AssemblyRule rule, int firstMembers, DateOnly on)
{
    /// <summary>The assemblies of a page, in its order.</summary>
    public async Task<ImmutableArray<AssemblyItem>> ReadAsync(ComputedCall call, ImmutableArray<FoundAssembly> page, CancellationToken cancellationToken)
    {
        WantedShapes wanted = WantedShapes.Of(call);
        AssemblyShapes.Check(page, wanted);
        MemberTally[] tallies = wanted.Items && page.Length > 0 ? await TallyAsync(call, page, wanted.Any, cancellationToken) : [.. page.Select(_ => new MemberTally(firstMembers))];
        AssemblyShape?[] shapes = wanted.Any ? AssemblyShapes.Of(tallies, wanted, cancellationToken) : new AssemblyShape?[page.Length];
        Dictionary<int, RunningContracts> contracts = wanted.Contracts ? await RunningContracts.ReadAsync(call, page, on, cancellationToken) : [];
        Dictionary<int, CoveredByConstraints> constraints = wanted.Constraints ? await CoveredByConstraints.ReadAsync(call, shapes, on, cancellationToken) : [];
        return
        [
            .. page.Select((found, place) => new AssemblyItem(
                found,
                rule,
                tallies[place].Areas,
                tallies[place].Facts,
                shapes[place],
                new(tallies[place].NotPrepared, contracts.GetValueOrDefault(place) ?? new(0, 0, 0, 0), constraints.GetValueOrDefault(place)))),
        ];
    }

    private async Task<MemberTally[]> TallyAsync(ComputedCall call, ImmutableArray<FoundAssembly> page, bool withShapes, CancellationToken cancellationToken)
    {
        MemberTally[] tallies = [.. page.Select(_ => new MemberTally(firstMembers))];
        ParcelKey[] members = [.. page.SelectMany(assembly => assembly.Members)];
        int[] owners = [.. page.SelectMany((assembly, place) => Enumerable.Repeat(place, assembly.Members.Length))];
        bool[] drawn = [.. page.SelectMany(assembly => Enumerable.Repeat(AssemblyShapes.IsDrawn(assembly), assembly.Members.Length))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select given.owner, parcel.county_code, parcel.id, parcel.code, parcel.ellipsoid_area, parcel.planar_area, parcel.registered_area,
                parcel.stage, parcel.ownership, parcel.platform_key, {(withShapes ? Sql.Sql.Of($"case when given.is_drawn then st_asbinary(parcel.boundary) end") : Sql.Sql.Of($"null::bytea"))}
            from unnest({Sql.Sql.Value(owners, NpgsqlDbType.Array | NpgsqlDbType.Integer)}, {KeyColumns.Counties(members)}, {KeyColumns.Ids(members)}, {Sql.Sql.Value(drawn, NpgsqlDbType.Array | NpgsqlDbType.Boolean)})
                with ordinality as given (owner, county, id, is_drawn, place)
            join {call.Rows("parcel")} as parcel on parcel.county_code = given.county and parcel.id = given.id
            order by given.place
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            tallies[reader.GetInt32(0)].Add(reader);
        }

        return tallies;
    }
}
