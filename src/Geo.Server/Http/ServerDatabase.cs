using Geo.Data.Geometries;
using Geo.Data.Migrations;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>The server's connection pool, and what it looks at before it serves.</summary>
internal static class ServerDatabase
{
    // PostgreSQL lets 100 in, administrators and other servers among them; who comes beyond waits here for a moment instead of being refused there.
    private const int MostConnections = 50;

    /// <summary>A pool as the application's role; of 50 connections where the address does not say how many.</summary>
    public static NpgsqlDataSource Create(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString) { ApplicationName = "geo", Enlist = false };
        if (settings.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
        {
            settings.MaxPoolSize = MostConnections;
        }

        return QueryDatabase.Connect(settings.ConnectionString, builder => builder.UseGeometry());
    }

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
