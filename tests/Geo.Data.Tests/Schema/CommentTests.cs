using System.Text.RegularExpressions;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed partial class CommentTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    private const string Columns =
        """
        select c.relname || '.' || a.attname, col_description(c.oid, a.attnum), format_type(a.atttypid, null)
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'land'::regnamespace and c.relkind = 'r'
        """;

    [Fact]
    public async Task Every_table_and_column_says_what_it_is_in_Chinese_and_English()
    {
        IReadOnlyList<object?[]> tables = await database.Owner.RowsAsync(
            "select relname::text, obj_description(oid, 'pg_class') from pg_class where relnamespace = 'land'::regnamespace and relkind = 'r'");
        IReadOnlyList<object?[]> columns = await database.Owner.RowsAsync(Columns);

        Assert.True(tables.Count > 20);
        Assert.Empty(tables.Concat(columns).Where(row => !Bilingual().IsMatch((string?)row[1] ?? "")).Select(row => row[0]));
    }

    [Fact]
    public async Task Every_number_says_its_unit()
    {
        IReadOnlyList<object?[]> columns = await database.Owner.RowsAsync(Columns);
        object?[][] numbers = [.. columns.Where(row => row[2] is "numeric" or "integer" or "double precision" or "bigint" or "smallint" or "real")];

        Assert.True(numbers.Length > 30);
        Assert.Empty(numbers.Where(row => !EndsWithUnit().IsMatch((string?)row[1] ?? "")).Select(row => row[0]));
    }

    [GeneratedRegex(@"^(?=.*\p{IsCJKUnifiedIdeographs})[^|]+ \| [A-Z][^|]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bilingual();

    [GeneratedRegex(@"\([^()]+\)\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsWithUnit();
}
