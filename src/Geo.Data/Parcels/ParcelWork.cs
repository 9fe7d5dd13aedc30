using Geo.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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

    /// <summary>Inserts a parcel.</summary>
    public Task InsertAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        _context.Parcels.Add(parcel);
        return _context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Writes what was changed of a parcel that was found. False, and nothing, where its version is not that one any more.</summary>
    public async Task<bool> UpdateAsync(Parcel parcel, int version, CancellationToken cancellationToken)
    {
        EntityEntry<Parcel> entry = _context.Entry(parcel);
        entry.Property(record => record.Version).OriginalValue = version;
        // The trigger raises the version of a record that is written even where nothing else changes.
        entry.Property(record => record.SourceId).IsModified = true;
        try
        {
            await _context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
