using System.Collections.Immutable;

namespace Geo.Data.Migrations;

/// <summary>What a database holds against what this program carries.</summary>
/// <param name="Applied">Files applied, in order.</param>
/// <param name="Pending">Files that a migration would apply, in order; a changed function is among them.</param>
/// <param name="Changed">Migrations that were applied with another text.</param>
/// <param name="Unknown">Migrations that only a newer program knows.</param>
public sealed record MigrationStatus(
    ImmutableArray<string> Applied,
    ImmutableArray<string> Pending,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Unknown)
{
    /// <summary>Whether this program can work on the database.</summary>
    public bool IsCurrent => Pending.IsEmpty && Changed.IsEmpty && Unknown.IsEmpty;

    internal static MigrationStatus Of(SchemaFiles files, IReadOnlyDictionary<string, string> ledger)
    {
        ImmutableArray<SchemaFile> all = [.. files.Migrations, .. files.Functions];
        HashSet<string> known = [.. all.Select(file => file.File)];
        return new MigrationStatus(
            [.. ledger.Keys.Order(StringComparer.Ordinal)],
            [
                .. files.Migrations.Where(file => !ledger.ContainsKey(file.File)).Select(file => file.File),
                .. files.Functions.Where(file => ledger.GetValueOrDefault(file.File) != file.Checksum).Select(file => file.File),
            ],
            [.. files.Migrations.Where(file => ledger.TryGetValue(file.File, out string? sum) && sum != file.Checksum).Select(file => file.File)],
            [.. ledger.Keys.Where(file => file.StartsWith("migrations/", StringComparison.Ordinal) && !known.Contains(file)).Order(StringComparer.Ordinal)]);
    }
}
