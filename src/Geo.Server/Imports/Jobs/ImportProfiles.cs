using Geo.Query.Execute;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Staging;
using Npgsql;

namespace Geo.Server.Imports.Jobs;

/// <summary>Saved mappings of counties.</summary>
internal sealed class ImportProfiles(NpgsqlDataSource database)
{
    /// <summary>The statement that finds one, as far as the caller sees it.</summary>
    public static Sql.Sql Find(string countyCode, string name) => Sql.Sql.Of(
        $"select mapping from api.import_profile where county_code = {Sql.Sql.Value(countyCode)} and name = {Sql.Sql.Value(name)}");

    /// <summary>The statement that saves one.</summary>
    public static Sql.Sql Save(string countyCode, string name, FieldMapping mapping, string actor) => Sql.Sql.Of(
        $"""
        insert into api.import_profile_writable as kept (county_code, name, mapping, updated_at, updated_by, version)
        values ({Sql.Sql.Value(countyCode)}, {Sql.Sql.Value(name)}, {Sql.Sql.Value(mapping.ToJson())}, now(), {Sql.Sql.Value(actor)}, 1)
        on conflict (county_code, name) do update set mapping = excluded.mapping
        where kept.mapping <> excluded.mapping
        """);

    /// <summary>The mapping of that name; null where the caller sees none.</summary>
    public async Task<FieldMapping?> FindAsync(CallerSettings caller, string countyCode, string name, CancellationToken cancellationToken)
    {
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        NpgsqlConnection connection = pooled.Connection;
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Sql.LocalSettings.ApplyAsync(connection, caller.Settings, cancellationToken);
        FieldMapping? mapping = null;
        await connection.EachAsync(Find(countyCode, name), row => mapping = FieldMapping.FromJson(row.GetString(0)), cancellationToken);
        pooled.Done();
        return mapping;
    }
}
