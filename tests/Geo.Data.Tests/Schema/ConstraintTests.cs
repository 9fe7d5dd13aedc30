using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class ConstraintTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Fact]
    public async Task What_must_never_be_is_refused_by_the_constraint_that_says_so()
    {
        await SampleRecords.InsertAsync(database);
        List<string> wrong = [];
        foreach ((string constraint, string statement) in ConstraintCases.All)
        {
            string? refusedBy = await RefusalAsync(statement);
            if (refusedBy != constraint)
            {
                wrong.Add($"{statement}: expected {constraint}, found {refusedBy ?? "no refusal"}");
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public async Task Every_check_constraint_has_a_case()
    {
        IReadOnlyList<object?[]> constraints = await database.Owner.RowsAsync(
            "select conname::text from pg_constraint where connamespace = 'land'::regnamespace and contype = 'c'");
        HashSet<string> tried = new(ConstraintCases.All.Select(one => one.Constraint), StringComparer.Ordinal);
        Assert.All(constraints, row => Assert.Contains((string)row[0]!, tried));
    }

    [Theory]
    [InlineData("st_setsrid(boundary, 4326)")]
    [InlineData("st_force3d(boundary)")]
    [InlineData("st_exteriorring(st_geometryn(boundary, 1))")]
    public async Task A_boundary_of_another_system_dimension_or_kind_is_refused(string boundary)
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.RowsAsync(
            $"insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id) select '440783', gen_random_uuid(), '440783001001GB00009', {boundary}, 'PREPARED', 'STATE', 'GENERATED', 'generated' from land.region where code = '440783'"));
        Assert.Equal(PostgresErrorCodes.InvalidParameterValue, refusal.SqlState);
    }

    private async Task<string?> RefusalAsync(string statement)
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        try
        {
            await connection.RowsAsync(statement);
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal.ConstraintName ?? refusal.MessageText;
        }
    }
}
