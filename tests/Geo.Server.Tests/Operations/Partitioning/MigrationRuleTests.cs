using System.Text.RegularExpressions;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>Migrations run on databases with and without partitions, so from the one that brought them on they keep off what works on one kind only (docs/operations.md).</summary>
public sealed partial class MigrationRuleTests
{
    private const int First = 45;

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "db", "migrations"), "*.sql").Select(file => Path.GetFileName(file)).Where(name => int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture) >= First).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_migration_keeps_off_what_partitioned_tables_do_not_have(string file)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "db", "migrations", file), TestContext.Current.CancellationToken);
        Assert.Empty(Broken(text));
    }

    [Theory]
    [InlineData("create index concurrently x on land.parcel (name);", "concurrently")]
    [InlineData("alter table land.parcel set (autovacuum_vacuum_scale_factor = 0);", "alter table land.parcel set (")]
    [InlineData("alter table only land.parcel add column x text;", "alter table only ")]
    [InlineData("select from pg_class where relkind = 'r'", "relkind = 'r'")]
    [InlineData("alter table land.parcel add constraint x foreign key (name) references land.source not valid;", "not valid")]
    [InlineData("create trigger x after update on land.parcel referencing old table as o for each row execute function f();", "referencing old table as o for each row")]
    public void What_does_not_work_is_found(string statement, string name) => Assert.Equal([name], Broken(statement));

    private static IEnumerable<string> Broken(string text) => Forbidden().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\bconcurrently\b|\balter table \S+ set \(|\balter table only |\brelkind = 'r'|\bnot valid\b|\breferencing [a-z_ ]+ for each row\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forbidden();
}
