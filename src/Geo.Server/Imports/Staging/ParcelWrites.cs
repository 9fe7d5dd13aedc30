using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>
/// Writes accepted and changed rows through the writable view, in batches along a curve through the land: neighbours come together, which
/// the indexes and the graph thank for, and progress can be told in between. All of it is one transaction.
/// </summary>
/// <param name="connection">The connection of the job's transaction.</param>
/// <param name="actor">Who writes.</param>
/// <param name="publishes">Whether new parcels are published.</param>
internal sealed class ParcelWrites(NpgsqlConnection connection, string actor, bool publishes)
{
    /// <summary>The source of rows that name none.</summary>
    public const string DefaultSource = "import";

    private const int Batch = 20_000;

    /// <summary>Writes them all.</summary>
    public async Task RunAsync(Action<long> written, CancellationToken cancellationToken)
    {
        await connection.RunAsync(
            Sql.Sql.Of(
                $"""
                create temporary table import_write on commit drop as
                select row_number() over (order by row.boundary) as turn, verdict.number, verdict.parcel_id
                from import_verdict as verdict join import_row as row using (number)
                where verdict.verdict in ('ACCEPTED', 'CHANGED')
                """),
            cancellationToken);
        await connection.RunAsync(Sql.Sql.Of($"create index on import_write (turn)"), cancellationToken);
        await connection.RunAsync(Sql.Sql.Of($"analyze import_write"), cancellationToken);
        long most = 0;
        await connection.EachAsync(Sql.Sql.Of($"select count(*) from import_write"), row => most = row.GetInt64(0), cancellationToken);
        for (long from = 0; from < most; from += Batch)
        {
            Sql.Sql turn = Sql.Sql.Of($"turn.turn > {Sql.Sql.Value(from)} and turn.turn <= {Sql.Sql.Value(from + Batch)}");
            await connection.RunAsync(Update(turn), cancellationToken);
            await connection.RunAsync(Insert(turn), cancellationToken);
            written(Math.Min(most, from + Batch));
        }
    }

    private Sql.Sql Insert(Sql.Sql turn) => Sql.Sql.Of(
        $"""
        insert into api.parcel_writable (
          county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code, planned_use_system,
          planned_use_code, platform_key, township_code, township_precision, state, origin, source_id, stated_on, updated_at, updated_by, version, published)
        select row.county_code, row.id, row.code, row.name, row.boundary, row.registered_area, row.stage, row.ownership, row.land_use_system, row.land_use_code,
          row.planned_use_system, row.planned_use_code, row.platform_key, row.township_code,
          case when row.township_given then 'EXACT' when row.township_code is not null then 'APPROXIMATE' end, 'ACTIVE', coalesce(row.origin, 'REPORTED'),
          coalesce(row.source_id, {Sql.Sql.Value(DefaultSource)}), row.stated_on, now(), {Sql.Sql.Value(actor)}, 1, {Sql.Sql.Value(publishes)}
        from import_write as turn join import_row as row using (number)
        where turn.parcel_id is null and {turn}
        order by turn.turn
        """);

    private static Sql.Sql Update(Sql.Sql turn) => Sql.Sql.Of(
        $"""
        update api.parcel_writable as parcel set
          name = coalesce(row.name, parcel.name), boundary = row.boundary, registered_area = coalesce(row.registered_area, parcel.registered_area),
          stage = coalesce(row.stage, parcel.stage),
          land_use_system = case when row.land_use_code is null then parcel.land_use_system else row.land_use_system end,
          land_use_code = coalesce(row.land_use_code, parcel.land_use_code),
          planned_use_system = case when row.planned_use_code is null then parcel.planned_use_system else row.planned_use_system end,
          planned_use_code = coalesce(row.planned_use_code, parcel.planned_use_code),
          platform_key = coalesce(row.platform_key, parcel.platform_key),
          township_code = case when row.township_given or (not row.boundary = parcel.boundary and parcel.township_precision = 'APPROXIMATE') then row.township_code else parcel.township_code end,
          township_precision = case when row.township_given then 'EXACT'
            when not row.boundary = parcel.boundary and parcel.township_precision = 'APPROXIMATE' and row.township_code is null then null else parcel.township_precision end,
          origin = coalesce(row.origin, parcel.origin), source_id = coalesce(row.source_id, parcel.source_id), stated_on = coalesce(row.stated_on, parcel.stated_on)
        from import_write as turn join import_row as row using (number)
        where turn.parcel_id is not null and {turn} and parcel.county_code = row.county_code and parcel.id = turn.parcel_id
        """);
}
