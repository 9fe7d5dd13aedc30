using System.Globalization;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>A connection that keeps every notification of the change log.</summary>
internal sealed class Notified : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly List<string> _payloads = [];

    private Notified(NpgsqlConnection connection)
    {
        _connection = connection;
        connection.Notification += (_, notification) => _payloads.Add(notification.Payload);
    }

    public static async Task<Notified> ListenAsync(string connectionString)
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("listen geo_change");
        return new Notified(connection);
    }

    /// <summary>All payloads up to the one of a position.</summary>
    public async Task<IReadOnlyList<string>> UntilAsync(long position)
    {
        string last = position.ToString(CultureInfo.InvariantCulture);
        while (!_payloads.Contains(last))
        {
            await _connection.WaitAsync(TestContext.Current.CancellationToken);
        }

        return _payloads;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
