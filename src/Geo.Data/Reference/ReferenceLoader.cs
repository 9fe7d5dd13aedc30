using System.Collections.Immutable;
using Geo.Data.Connections;
using Npgsql;

namespace Geo.Data.Reference;

/// <summary>Loads real data: regions, land-use codes, platforms, parks, projects, figures, facilities, places, base map. Loading again changes nothing.</summary>
public static class ReferenceLoader
{
    private const long Lock = 7083432;

    /// <summary>Loads what the program carries, or the files of a folder laid out as <c>db/reference</c>, in one transaction.</summary>
    /// <exception cref="ReferenceDataException">A file is damaged; nothing was changed.</exception>
    public static async Task<ReferenceReport> LoadAsync(
        NpgsqlDataSource owner, string? directory, IProgress<ReferenceCount>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        // 1. files -> rows, all of them, before the database is touched
        IReadOnlyList<ReferenceTable> tables = ReferenceTables.Read(new ReferenceFiles(directory));
        // 2. rows -> tables, parents first
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.RunAsync(Sql.Sql.Of($"select pg_advisory_xact_lock({Sql.Sql.Value(Lock)})"), cancellationToken);
        await connection.RunAsync("set local client_min_messages = warning", cancellationToken);
        ReferenceWriter writer = new(connection, transaction);
        ImmutableArray<ReferenceCount>.Builder counts = ImmutableArray.CreateBuilder<ReferenceCount>(tables.Count);
        foreach (ReferenceTable table in tables)
        {
            ReferenceCount count = await writer.WriteAsync(table, cancellationToken);
            counts.Add(count);
            progress?.Report(count);
        }

        // 3. all or nothing; the planner learns what is new
        await transaction.CommitAsync(cancellationToken);
        ReferenceReport report = new(counts.ToImmutable());
        if (!report.ChangedNothing)
        {
            foreach (ReferenceTable table in tables)
            {
                await connection.RunAsync(Sql.Sql.Of($"analyze {Sql.Sql.Name("land", table.Table)}"), cancellationToken);
            }
        }

        return report;
    }
}
