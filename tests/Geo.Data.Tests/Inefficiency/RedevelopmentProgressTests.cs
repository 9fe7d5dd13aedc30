using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Inefficiency;

/// <summary>What of the works on record counts for a campaign.</summary>
public sealed class RedevelopmentProgressTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // A parcel of 1,000 m² registered per work; the area given counts, so that the sums are round.
    private const string Works =
        """
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
        select county, ('00000000-0000-0000-0000-00000000000' || n)::uuid, county || '001001GB0000' || n, st_multi(st_makeenvelope(112.8, 22.5, 112.801, 22.501, 4490)), 'IN_USE', 'STATE', 'SURVEYED', 'generated'
        from (values ('440784', 1), ('440784', 2), ('440784', 3), ('440783', 4), ('440784', 5), ('440784', 6)) as place (county, n);
        insert into land.redevelopment_work (county_code, id, parcel_id, route, started_on, finished_on, area, campaign_key, origin, source_id)
        select county, gen_random_uuid(), ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'INDUSTRY_TO_INDUSTRY', started::date, finished::date, area, campaign, origin, 'generated'
        from (values
          ('440784', 1, '2023-01-01', '2024-06-30', 1000, 'hs-inefficient-land-2023', 'SURVEYED'),
          ('440784', 1, '2024-07-01', null, 400, null, 'SURVEYED'),
          ('440784', 2, '2025-12-31', null, 3000, null, 'GENERATED'),
          ('440784', 3, '2022-12-31', '2023-01-01', 500, null, 'SURVEYED'),
          ('440783', 4, '2024-01-01', null, 7000, 'hs-inefficient-land-2023', 'SURVEYED'),
          ('440784', 5, '2024-01-01', null, 9000, 'kp-hundred-days-2023', 'SURVEYED'),
          ('440784', 6, '2022-01-01', '2022-12-31', 2000, null, 'SURVEYED')) as work (county, n, started, finished, area, campaign, origin);
        insert into land.indicator (subject_kind, region_code, metric, kind, period_text, period_first, period_last, value, unit, source_id)
        values ('REGION', '440784', 'INEFFICIENT_LAND_DISPOSED', 'ACTUAL', '2023', '2023-01-01', '2023-12-31', 5100, 'mu', 'generated');
        """;

    [Theory]
    [InlineData("2022-12-31", "0 0 0 0 0 -")]
    [InlineData("2023-01-01", "1 1000 1 500 0 -")]
    [InlineData("2024-06-30", "1 1000 2 1500 0 5100")]
    [InlineData("2025-12-30", "1 1000 2 1500 0 5100")]
    [InlineData("2026-06-01", "2 4000 2 1500 3000 5100")]
    public async Task What_counts_by_a_day(string on, string expected)
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync(Works);
        await connection.RowsAsync("select set_config('geo.exact', '440783,440784', true)");

        Assert.Equal(
            [[$"{expected} 20000"]],
            await connection.RowsAsync(
                """
                select concat_ws(' ', started_parcels, started_area, finished_parcels, finished_area, generated_started_area, coalesce(reported_mu::text, '-'), target_mu)
                from api.redevelopment_progress('hs-inefficient-land-2023', $1)
                """,
                DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);
    }
}
