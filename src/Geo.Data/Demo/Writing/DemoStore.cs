using Geo.Data.Connections;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Demo.Writing;

/// <summary>The statements around the writing of demo land.</summary>
internal static class DemoStore
{
    // Two runs at a time would each find the ground free.
    private const long LockKey = 7_083_440;

    // Children before parents.
    private static readonly string[] Clearing =
    [
        .. DemoManagement.Clearing,
        "delete from land.project_parcel where (county_code, project_id) in (select county_code, id from land.project where origin = 'GENERATED')",
        "delete from land.project_stage where (county_code, project_id) in (select county_code, id from land.project where origin = 'GENERATED')",
        "delete from land.project_source where (county_code, project_id) in (select county_code, id from land.project where origin = 'GENERATED')",
        "delete from land.project where origin = 'GENERATED'",
        "delete from land.parcel_footprint where origin = 'GENERATED'",
        "delete from land.redevelopment_ground where origin = 'GENERATED'",
        "delete from land.redevelopment_survey where origin = 'GENERATED'",
        "delete from land.redevelopment_work where origin = 'GENERATED'",
        "delete from land.parcel_performance where origin = 'GENERATED'",
        "delete from land.supply_contract where origin = 'GENERATED'",
        "delete from land.parcel_lineage where origin = 'GENERATED'",
        "delete from land.parcel where origin = 'GENERATED'",
        "delete from land.constraint_area where origin = 'GENERATED'",
    ];

    // The cells of all land too: a load that took them batch by batch could wait for a writer who waits for it.
    public static Task LockAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.RunAsync(Sql.Sql.Of($"select pg_advisory_xact_lock({Sql.Sql.Value(LockKey)}), api.lock_land(null)"), cancellationToken);

    public static async Task<int> CountAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select count(*)::integer from land.parcel where origin = 'GENERATED'").ToCommand(connection);
        return await command.ExecuteScalarAsync(cancellationToken) is int count ? count : 0;
    }

    public static async Task ClearAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        foreach (string statement in Clearing)
        {
            await connection.RunAsync(statement, cancellationToken);
        }
    }

    public static Task AddSourceAsync(NpgsqlConnection connection, DemoOptions options, CancellationToken cancellationToken)
    {
        string note = $"Made by geo generate --parcels {options.Parcels} --seed {options.Seed}, told from {options.Today:yyyy-MM-dd}. "
            + "Parcels, holders, contracts, projects, figures and constraint areas are invented; only county boundaries, seats and platform names are real.";
        return connection.RunAsync(
            Sql.Sql.Of(
                $"""
                insert into land.source (id, title, publisher, kind, licence, note)
                values ({Sql.Sql.Value(DemoStamp.SourceId)}, '生成的演示地块 | Generated demo land', 'Geo', 'GENERATED', 'CC0-1.0', {Sql.Sql.Value(note)})
                on conflict (id) do update set note = excluded.note
                """),
            cancellationToken);
    }

    public static Task AnalyzeAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => connection.RunAsync(
        "analyze land.parcel, land.supply_contract, land.parcel_performance, land.project, land.project_stage, land.project_parcel, land.project_source, land.constraint_area, land.adjacency, "
        + "land.parcel_footprint, land.redevelopment_ground, land.redevelopment_survey, land.redevelopment_work, "
        + "land.campaign_project, land.campaign_visit, land.land_quota_use",
        cancellationToken);
}
