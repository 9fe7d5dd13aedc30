using Geo.Data.Geometries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Geo.Data.Model;

/// <summary>Contexts of EF Core over transactions that others opened. Contexts are pooled: one costs as much as a statement to make.</summary>
internal static class GeoContexts
{
    private static readonly PooledDbContextFactory<GeoContext> Pool = new(Options());

    /// <summary>A context inside of a transaction; what it saves is part of the transaction.</summary>
    public static async Task<GeoContext> OpenAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        GeoContext context = await Pool.CreateDbContextAsync(cancellationToken);
        context.Database.SetDbConnection(transaction.Connection!);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
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
