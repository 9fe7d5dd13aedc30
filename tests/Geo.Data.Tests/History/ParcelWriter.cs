using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>Writes parcels for tests of the change log.</summary>
internal static class ParcelWriter
{
    /// <summary>Inserts parcels 1 to n of a county; $1 = county, $2 = n.</summary>
    public const string Insert =
        """
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
        select $1, gen_random_uuid(), $1 || '001001GB' || lpad(i::text, 5, '0'),
          st_multi(st_makeenvelope(112.5 + i % 150 * 0.001, 22.3 + i / 150 * 0.001, 112.5009 + i % 150 * 0.001, 22.3009 + i / 150 * 0.001, 4490)),
          'PREPARED', 'STATE', 'GENERATED', 'generated'
        from generate_series(1, $2) as i
        """;

    /// <summary>Raises the version of the n-th parcel of 开平.</summary>
    public static string Touch(int number) => $"update land.parcel set name = 'x' where code = '440783001001GB{number:D5}'";

    /// <summary>Runs statements in one transaction.</summary>
    public static async Task InTransactionAsync(this NpgsqlDataSource database, params string[] statements)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        foreach (string statement in statements)
        {
            await connection.RowsAsync(statement);
        }

        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The newest position.</summary>
    public static Task<long> PositionAsync(this PostgisFixture database) => database.App.ScalarAsync<long>("select position from api.change_position");
}
