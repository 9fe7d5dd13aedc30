using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Geo.Data.Model;

/// <summary>Writes of records that carry a version.</summary>
internal static class VersionedRecords
{
    /// <summary>Writes what was changed of a record that was found. False, and nothing, where its version is not that one any more.</summary>
    public static async Task<bool> UpdateAsync<T>(this GeoContext context, T record, int version, CancellationToken cancellationToken)
        where T : class
    {
        EntityEntry<T> entry = context.Entry(record);
        entry.Property("Version").OriginalValue = version;
        // The trigger raises the version of a record that is written even where nothing else changes.
        entry.Property("UpdatedBy").IsModified = true;
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
