using Geo.Data.Geometries;
using Geo.Data.Migrations;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>The server's connection pool, and what it looks at before it serves.</summary>
internal static class ServerDatabase
{
    /// <summary>A pool as the application's role.</summary>
    public static NpgsqlDataSource Create(string connectionString) =>
        QueryDatabase.Connect(new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "geo", Enlist = false }.ConnectionString, builder => builder.UseGeometry());

    /// <summary>Everything that keeps this program from serving this database.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(NpgsqlDataSource database, ApiModel model, CancellationToken cancellationToken)
    {
        MigrationStatus status = await Migrator.StatusAsync(database, cancellationToken);
        return status.IsCurrent
            ? await CatalogueCheck.RunAsync(model, database, cancellationToken)
            : ["The database does not have the schema of this program. Run: geo migrate"];
    }

    /// <summary>The codes of the counties in the database.</summary>
    public static async Task<IReadOnlyList<string>> ReadCountiesAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        List<string> counties = [];
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await using NpgsqlCommand command = Sql.SqlCommands.ToCommand(
            Sql.Sql.Of($"select code from api.region where level = 'COUNTY' order by code"), connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            counties.Add(reader.GetString(0));
        }

        return counties;
    }
}
