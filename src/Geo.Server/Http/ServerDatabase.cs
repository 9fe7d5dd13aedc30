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

    private const int HealthSeconds = 3;

    /// <summary>A pool as the application's role; of 50 connections where the address does not say how many.</summary>
    /// <param name="connectionString">Where the database is.</param>
    /// <param name="isPooled">True behind a pooler of transactions.</param>
    public static NpgsqlDataSource Create(string connectionString, bool isPooled = false)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString) { ApplicationName = "geo", Enlist = false, MaxPoolSize = ConnectionsOf(connectionString) };
        return QueryDatabase.Connect(settings.ConnectionString, keepsPrepared: !isPooled, builder => builder.UseGeometry());
    }

    /// <summary>The connections of questions after its health, which wait for nobody's work.</summary>
    public static NpgsqlDataSource CreateForHealth(string connectionString) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        ApplicationName = "geo health",
        Enlist = false,
        NoResetOnClose = true,
        MinPoolSize = 0,
        MaxPoolSize = 2,
        Timeout = HealthSeconds,
        CommandTimeout = HealthSeconds,
    }.ConnectionString);

    /// <summary>How many connections the pool of an address has.</summary>
    public static int ConnectionsOf(string connectionString)
    {
        int said = new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize;
        return said == new NpgsqlConnectionStringBuilder().MaxPoolSize ? MostConnections : said;
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
