using Npgsql;

namespace Geo.Query.Execute;

/// <summary>How the executor wants to be connected.</summary>
public static class QueryDatabase
{
    /// <summary>
    /// A pool of connections that keep statements prepared, carry one operation at a time, and are not reset in between:
    /// all settings end with their transaction.
    /// </summary>
    public static NpgsqlDataSource Connect(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings = new(connectionString) { NoResetOnClose = true, Multiplexing = false };
        if (settings.MaxAutoPrepare == 0)
        {
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (200, 2);
        }

        return NpgsqlDataSource.Create(settings);
    }
}
