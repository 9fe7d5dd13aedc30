using System.Collections.Immutable;
using Geo.Data.Lineage;
using Geo.Data.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Geo.Data.Parcels;

/// <summary>Parcels found and written inside of one transaction, under the rights of its settings.</summary>
public sealed class ParcelWork : IAsyncDisposable
{
    private readonly GeoContext _context;

    private ParcelWork(GeoContext context) => _context = context;

    /// <summary>Begins work inside of the transaction; who opened it commits.</summary>
    public static async Task<ParcelWork> BeginAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return new(await GeoContexts.OpenAsync(transaction, cancellationToken));
    }

    /// <summary>The parcel with a key; null where the caller sees none.</summary>
    public Task<Parcel?> FindAsync(string countyCode, Guid id, CancellationToken cancellationToken) =>
        _context.Parcels.SingleOrDefaultAsync(parcel => parcel.CountyCode == countyCode && parcel.Id == id, cancellationToken);

    /// <summary>The parcels of a county with some ids, those of them that the caller sees.</summary>
    public async Task<ImmutableArray<Parcel>> FindAsync(string countyCode, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        [.. await _context.Parcels.Where(parcel => parcel.CountyCode == countyCode && ids.Contains(parcel.Id)).ToListAsync(cancellationToken)];

    /// <summary>Inserts parcels.</summary>
    public Task InsertAsync(IEnumerable<Parcel> parcels, CancellationToken cancellationToken)
    {
        _context.Parcels.AddRange(parcels);
        return _context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Inserts what leads from closed numbers to the parcels that came, which are written already.</summary>
    public Task InsertAsync(IEnumerable<ParcelLineage> lineage, CancellationToken cancellationToken)
    {
        _context.Lineages.AddRange(lineage);
        return _context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Writes what was changed of a parcel that was found. False, and nothing, where its version is not that one any more.</summary>
    public Task<bool> UpdateAsync(Parcel parcel, int version, CancellationToken cancellationToken) =>
        _context.UpdateAsync(parcel, version, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
