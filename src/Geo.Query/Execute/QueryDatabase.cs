using Npgsql;

namespace Geo.Query.Execute;

/// <summary>How the executor wants to be connected.</summary>
public static class QueryDatabase
{
    /// <summary>
    /// A pool of connections that keep statements prepared, carry one operation at a time, and are not reset in between:
    /// all settings end with their transaction.
    /// </summary>
    /// <param name="connectionString">Where the database is.</param>
    /// <param name="configure">What else the connections are told, such as types that handlers of mutations write.</param>
    public static NpgsqlDataSource Connect(string connectionString, Action<NpgsqlDataSourceBuilder>? configure = null)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString) { NoResetOnClose = true, Multiplexing = false };
        if (settings.MaxAutoPrepare == 0)
        {
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (200, 2);
        }

        NpgsqlDataSourceBuilder builder = new(settings.ConnectionString);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
