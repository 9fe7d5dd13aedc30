using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Changes;

/// <summary>The root field <c>parcelChanges</c>: what changed here between two dates.</summary>
internal sealed class ParcelChangesRoot(TimeProvider clock)
{
    private const int Most = 10_000;

    private static readonly string[] Drawn = ["changes.nodes.before.boundary", "changes.nodes.after.boundary", "changes.edges.node.before.boundary", "changes.edges.node.after.boundary"];

    private static readonly ObjectMap Answer = new ObjectMapBuilder<FoundChanges>("ParcelChanges", "What changed of the parcels of an area in a period (时段变更).")
        .Field("recordedSince", found => found.Since, "Since when changes are recorded (记录起始时间): of what was before, nothing is known.")
        .Object("summary", found => found.Summary, ParcelChangeSummary.Map, "What the changes come to (汇总).")
        .Object("changes", found => found.Page, ComputedPages.ConnectionOf(ParcelChange.Map), "The changes (变更), in the order they were made.")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "parcelChanges",
        $"What changed here between two dates (时段变更): the changes of the parcels that lie or lay in a shape, each with the parcel before and after. At most {Most}. "
        + "Example: `parcelChanges(boundary: {region: \"440783\"}, from: \"2026-01-01T00:00:00Z\") { summary { added addedMu retired stageMoves { from to count } } changes { nodes { kind changedAt fields before { stage } after { code stage } } } }`.",
        [
            "\"The shape (范围): what touches it before or after the change.\" boundary: GeometryInput!",
            .. RecordedPeriod.Arguments,
            "\"Selects parcels as they were before or after the change; records related to them as they are now.\" where: ParcelFilter",
            .. ComputedPages.Arguments,
        ],
        Answer,
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<ParcelChangeKind>()], HasAsOf = false, Weight = 300 };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        RecordedPeriod period = await RecordedPeriod.OfAsync(call, clock, cancellationToken);
        ImmutableArray<ParcelChange> changes = await ReadChangesAsync(call, period, cancellationToken);
        ComputedPage page = call.Page(changes, change => $"{change.ChangedAt.UtcTicks}/{change.Key[0]}/{change.Key[1]}");
        return new FoundChanges(period.Since, new(changes), Drawn.Any(call.Selects) ? await DrawAsync(call, page, cancellationToken) : page);
    }

    private static async Task<ImmutableArray<ParcelChange>> ReadChangesAsync(ComputedCall call, RecordedPeriod period, CancellationToken cancellationToken)
    {
        Sql.Sql shape = await call.GeometryAsync("boundary", cancellationToken);
        SqlAlias before = new("before");
        SqlAlias after = new("after");
        Sql.Sql isMeant = Sql.Sql.Of($"({await MeantAsync(before)} or {await MeantAsync(after)})");
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            with place as materialized (select {shape} as shape), met as materialized (
              select county_code, id from place join api.parcel on st_intersects(boundary, shape)
              union
              select county_code, id from place join api.parcel_history on operation <> 'INSERT' and st_intersects(boundary, shape))
            select entry.position, entry.county_code, entry.id, entry.changed_at, entry.actor, entry.reason,
              case when {before.Column("id")} is null or {after.Column("id")} is null then '{EmptyArray}' else array_remove(array[{Differences(before, after)}], null) end,
              {ParcelSnapshot.Columns(before)}, {ParcelSnapshot.Columns(after)}
            from place, met
            join api.parcel_history as entry using (county_code, id)
            {Sides(before, after)}
            where entry.position > {Sql.Sql.Value(period.After)} and entry.position <= {Sql.Sql.Value(period.Upto)} and {isMeant}
            order by entry.position, entry.county_code, entry.id limit {Sql.Sql.Value(Most + 1)}
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<ParcelChange>.Builder changes = ImmutableArray.CreateBuilder<ParcelChange>();
        while (await row.ReadAsync(cancellationToken))
        {
            changes.Add(new(
                row.GetInt64(0),
                [row.GetString(1), row.GetGuid(2)],
                row.GetFieldValue<DateTimeOffset>(3),
                row.GetString(4),
                await row.IsDBNullAsync(5, cancellationToken) ? null : row.GetString(5),
                [.. row.GetFieldValue<string[]>(6)],
                ParcelSnapshot.Read(row, 7),
                ParcelSnapshot.Read(row, 7 + ParcelSnapshot.Width)));
        }

        return changes.Count <= Most
            ? changes.ToImmutable()
            : throw ComputedCall.Refuse("BAD_USER_INPUT", $"There are more than {Most} changes. Ask about a smaller shape, a shorter period, or fewer parcels by where.");

        async Task<Sql.Sql> MeantAsync(SqlAlias side) => Sql.Sql.Of(
            $"({side.Column("id")} is not null and st_intersects({side.Column("boundary")}, place.shape) and ({await call.WhereAsync("where", "Parcel", side, cancellationToken)}))");
    }

    private static Sql.Sql EmptyArray => Sql.Sql.Of($"{{}}");

    // The parcel behind the change before, and behind this one.
    private static Sql.Sql Sides(SqlAlias before, SqlAlias after) => Sql.Sql.Of(
        $"""
        left join lateral (
          select found.* from api.parcel_at(entry.position - 1) as found where found.county_code = entry.county_code and found.id = entry.id offset 0) as {before} on true
        left join lateral (
          select found.* from api.parcel_at(entry.position) as found where found.county_code = entry.county_code and found.id = entry.id offset 0) as {after} on true
        """);

    private static Sql.Sql Differences(SqlAlias before, SqlAlias after)
    {
        (string Field, string[] Columns)[] fields =
        [
            ("code", ["code"]), ("name", ["name"]), ("stage", ["stage"]), ("ownership", ["ownership"]), ("state", ["state"]), ("boundary", ["boundary"]),
            ("registeredAreaMu", ["registered_area"]), ("landUse", ["land_use_system", "land_use_code"]), ("plannedUse", ["planned_use_system", "planned_use_code"]),
            ("platform", ["platform_key"]), ("township", ["township_code"]), ("origin", ["origin"]), ("source", ["source_id"]), ("statedOn", ["stated_on"]),
        ];
        return Sql.Sql.Join($", ", fields.Select(field => Sql.Sql.Of(
            $"case when {Sql.Sql.Join($" or ", field.Columns.Select(column => Sql.Sql.Of($"{before.Column(column)} is distinct from {after.Column(column)}")))} then {Sql.Sql.Word(field.Field)} end")));
    }

    // Shapes are heavy: those of the page only.
    private static async Task<ComputedPage> DrawAsync(ComputedCall call, ComputedPage page, CancellationToken cancellationToken)
    {
        ParcelChange[] changes = [.. page.Edges.Select(edge => (ParcelChange)edge.Node)];
        SqlAlias before = new("before");
        SqlAlias after = new("after");
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select entry.place::int - 1, st_asbinary({before.Column("boundary")}, 'NDR'), st_asbinary({after.Column("boundary")}, 'NDR')
            from unnest({Sql.Sql.Value(changes.Select(change => (string)change.Key[0]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)},
              {Sql.Sql.Value(changes.Select(change => (Guid)change.Key[1]).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)},
              {Sql.Sql.Value(changes.Select(change => change.Position).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint)}) with ordinality as entry (county_code, id, position, place)
            {Sides(before, after)}
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        ComputedEdge[] drawn = [.. page.Edges];
        while (await row.ReadAsync(cancellationToken))
        {
            int place = row.GetInt32(0);
            drawn[place] = drawn[place] with
            {
                Node = changes[place] with { Before = WithBoundary(changes[place].Before, row, 1), After = WithBoundary(changes[place].After, row, 2) },
            };
        }

        return page with { Edges = [.. drawn] };
    }

    private static ParcelSnapshot? WithBoundary(ParcelSnapshot? side, NpgsqlDataReader row, int column) =>
        side is null ? null : side with { Boundary = row.GetFieldValue<byte[]>(column) };

    private sealed record FoundChanges(DateTimeOffset Since, ParcelChangeSummary Summary, ComputedPage Page);
}
