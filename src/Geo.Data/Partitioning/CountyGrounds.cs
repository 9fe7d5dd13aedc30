using Geo.Sql;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>
/// The newest <see cref="CountyGround"/> that this process knows. It may be older than what a statement sees: the statement finds that out by itself,
/// and names no counties until the newer one is read.
/// </summary>
/// <param name="database">Where it is read.</param>
/// <param name="first">What was read at the start.</param>
public sealed class CountyGrounds(NpgsqlDataSource database, CountyGround first) : IPartitionMap
{
    private CountyGround? _current = first;

    /// <summary>The version that is known; 0 while none is.</summary>
    public long Version => Volatile.Read(ref _current)?.Version ?? 0;

    /// <inheritdoc/>
    public PartitionList? Touched(double west, double south, double east, double north) => Volatile.Read(ref _current)?.Touched(west, south, east, north);

    /// <inheritdoc/>
    public void Outgrown(long version)
    {
        if (Volatile.Read(ref _current) is { } known && known.Version <= version)
        {
            Interlocked.CompareExchange(ref _current, value: null, known);
        }
    }

    /// <summary>Reads what is committed by now.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (await CountyGround.ReadAsync(database, cancellationToken) is { } newest)
        {
            Volatile.Write(ref _current, newest);
        }
    }
}
