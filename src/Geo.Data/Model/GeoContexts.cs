using Geo.Data.Geometries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Geo.Data.Model;

/// <summary>Contexts of EF Core over transactions that others opened. Contexts are pooled: one costs as much as a statement to make.</summary>
internal static class GeoContexts
{
    private static readonly PooledDbContextFactory<GeoContext> Pool = new(Options());

    /// <summary>The model; made at the first call, which takes some tenths of a second.</summary>
    public static IModel Model
    {
        get
        {
            using GeoContext context = Pool.CreateDbContext();
            return context.Model;
        }
    }

    /// <summary>A context inside of a transaction; what it saves is part of the transaction.</summary>
    public static async Task<GeoContext> OpenAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        GeoContext context = await Pool.CreateDbContextAsync(cancellationToken);
        context.Database.SetDbConnection(transaction.Connection!);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        // A savepoint around each save would be two round trips for nothing: a failed write ends the whole transaction.
        context.Database.AutoSavepointsEnabled = false;
        return context;
    }

    private static DbContextOptions<GeoContext> Options()
    {
        DbContextOptionsBuilder<GeoContext> builder = new();
        builder.UseNpgsql();
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new GeometryMappings.Extension());
        return builder.Options;
    }
}
