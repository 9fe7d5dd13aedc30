using System.Collections.Immutable;
using System.Text.Json;
using Geo.Land.IdleLand;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.IdleLand;

/// <summary>The root field <c>idleLand</c>: the parcels whose clock has run, or will soon.</summary>
internal sealed class IdleLandRoot(DayAskedAbout day)
{
    private const int MostDays = 3660;

    private static readonly ObjectMap Item = new ObjectMapBuilder<IdleParcel>(
        "IdleLand", "A parcel whose idle clock has run, or will soon (闲置土地), with the clock of its contract.")
        .Field("state", item => item.Clock.Told.State, "The state on the day asked about (状态).")
        .Record("parcel", "Parcel", item => item.Parcel, "The parcel whose clock it is (地块).")
        .Record("contract", "SupplyContract", item => item.Contract, "The contract the clock belongs to (供地合同).")
        .Object("clock", item => item.Clock, IdleClockObject.Map, "The idle clock of the contract (闲置认定时钟): dates, reasons, what may follow.")
        .Objects("evidence", item => IdleEvidence.Of(item.Clock.Told), IdleClockObject.Evidence, "The reasons, as `clock.evidence` has them (依据).")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "idleLand",
        "Idle land (闲置土地) by 《闲置土地处置办法》: suspected, found and disposed of, the longest idle first. "
        + "What turns idle within 90 days in Kaiping: `idleLand(where: {countyCode: {eq: \"440783\"}}, states: [NONE], dueWithinDays: 90) { totalCount nodes { parcel { code } clock { fullOn daysLeft } } }`.",
        [
            "\"Selects parcels; without it, all.\" where: ParcelFilter",
            "\"Only these states (状态). Without it: SUSPECTED_NOT_STARTED, SUSPECTED_SUSPENDED and FOUND, and with `dueWithinDays` NONE too.\" states: [IdleState!]",
            "\"Of the land that is not idle yet: only what will be within so many days if nothing happens (预警天数), 0 to 3660.\" dueWithinDays: Int",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        ComputedPages.ConnectionOf(Item),
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<IdleState>()] };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        ImmutableArray<Row> rows = await ReadRowsAsync(call, on, cancellationToken);
        ComputedPage page = call.Page(rows, row => $"{row.CountyCode}/{row.Contract:N}");
        Dictionary<Row, IdleParcel> items = await ReadClocksAsync(call, on, [.. page.Edges.Select(edge => (Row)edge.Node)], cancellationToken);
        return page with { Edges = [.. page.Edges.Select(edge => edge with { Node = items[(Row)edge.Node] })] };
    }

    private static async Task<ImmutableArray<Row>> ReadRowsAsync(ComputedCall call, DateOnly on, CancellationToken cancellationToken)
    {
        SqlAlias parcel = new("parcel");
        Sql.Sql where = await call.WhereAsync("where", "Parcel", parcel, cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select clock.county_code, clock.contract_id, clock.parcel_id
            from {call.Rule("idle_clock_on", Sql.Sql.Value(on))} as clock
            join {call.Rows("parcel")} as {parcel} on {parcel.Column("county_code")} = clock.county_code and {parcel.Column("id")} = clock.parcel_id
            where {Wanted(call, on)} and ({where})
            order by clock.full_on nulls last, {parcel.Column("code")}, clock.contract_id
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<Row>.Builder rows = ImmutableArray.CreateBuilder<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new(reader.GetString(0), reader.GetGuid(1), reader.GetGuid(2)));
        }

        return rows.ToImmutable();
    }

    private static Sql.Sql Wanted(ComputedCall call, DateOnly on)
    {
        int? days = call.Arguments.GetValueOrDefault("dueWithinDays") as int?;
        if (days is < 0 or > MostDays)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"dueWithinDays must be between 0 and {MostDays}, but is {days}.");
        }

        string[] states = call.Argument<IReadOnlyList<object?>>("states") is { } given
            ? [.. given.Cast<string>()]
            : days is null ? ["SUSPECTED_NOT_STARTED", "SUSPECTED_SUSPENDED", "FOUND"] : ["SUSPECTED_NOT_STARTED", "SUSPECTED_SUSPENDED", "FOUND", "NONE"];
        Sql.Sql known = Sql.Sql.Of($"clock.state = any ({Sql.Sql.Value(states, NpgsqlDbType.Array | NpgsqlDbType.Text)})");
        return days is null
            ? known
            : Sql.Sql.Of($"{known} and (clock.state <> 'NONE' or clock.full_on between {Sql.Sql.Value(on)} and {Sql.Sql.Value(on.AddDays(days.Value))})");
    }

    // The rule itself speaks about the page; the statement over all contracts only chose it.
    private static async Task<Dictionary<Row, IdleParcel>> ReadClocksAsync(ComputedCall call, DateOnly on, Row[] rows, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select place::int - 1, facts::text
            from unnest({Texts(rows)}, {Ids(rows)}) with ordinality as given (county, parcel, place)
            cross join lateral {call.Rule("supply_facts", Sql.Sql.Of($"county"), Sql.Sql.Of($"parcel"))} as facts
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Row, IdleParcel> items = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            Row row = rows[reader.GetInt32(0)];
            using JsonDocument facts = JsonDocument.Parse(reader.GetString(1));
            items[row] = new(
                [row.CountyCode, row.Parcel], [row.CountyCode, row.Contract], ContractClock.Of(facts.RootElement, row.Contract, on));
        }

        return items;
    }

    private static Sql.Sql Texts(Row[] rows) => Sql.Sql.Value(rows.Select(row => row.CountyCode).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    private static Sql.Sql Ids(Row[] rows) => Sql.Sql.Value(rows.Select(row => row.Parcel).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    private sealed record Row(string CountyCode, Guid Contract, Guid Parcel);

    private sealed record IdleParcel(object[] Parcel, object[] Contract, ContractClock Clock);
}
