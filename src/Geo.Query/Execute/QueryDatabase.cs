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
    /// <param name="keepsPrepared">False behind a pooler of transactions, where the next transaction may be on another connection, which knows none of the statements.</param>
    /// <param name="configure">What else the connections are told, such as types that handlers of mutations write.</param>
    public static NpgsqlDataSource Connect(string connectionString, bool keepsPrepared = true, Action<NpgsqlDataSourceBuilder>? configure = null)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString) { NoResetOnClose = true, Multiplexing = false };
        if (!keepsPrepared)
        {
            settings.MaxAutoPrepare = 0;
        }
        else if (settings.MaxAutoPrepare == 0)
        {
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (200, 2);
        }

        NpgsqlDataSourceBuilder builder = new(settings.ConnectionString);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
