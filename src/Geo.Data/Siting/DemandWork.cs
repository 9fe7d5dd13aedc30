using Geo.Data.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Geo.Data.Siting;

/// <summary>Demands found and written inside of one transaction, under the rights of its settings.</summary>
public sealed class DemandWork : IAsyncDisposable
{
    private readonly GeoContext _context;

    private DemandWork(GeoContext context) => _context = context;

    /// <summary>Begins work inside of the transaction; who opened it commits.</summary>
    public static async Task<DemandWork> BeginAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return new(await GeoContexts.OpenAsync(transaction, cancellationToken));
    }

    /// <summary>The demand with an id; null where there is none.</summary>
    public Task<Demand?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        _context.Demands.SingleOrDefaultAsync(demand => demand.Id == id, cancellationToken);

    /// <summary>Inserts a demand.</summary>
    public Task InsertAsync(Demand demand, CancellationToken cancellationToken)
    {
        _context.Demands.Add(demand);
        return _context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Writes what was changed of a demand that was found. False, and nothing, where its version is not that one any more.</summary>
    public Task<bool> UpdateAsync(Demand demand, int version, CancellationToken cancellationToken) =>
        _context.UpdateAsync(demand, version, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
