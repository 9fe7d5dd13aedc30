using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class SchemaDumpTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task The_schema_after_all_migrations_is_the_one_in_db_schema_sql() =>
        Golden.MatchFile(Path.Combine(Repository.Root, "db", "schema.sql"), await PostgresPrograms.DumpSchemaAsync(database.OwnerConnectionString));
}
