using System.Security.Cryptography;
using Geo.Data.Demo;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>Same seed, same bytes; and what a second run does.</summary>
public sealed class DemoSameBytesTests(DemoLandFixture database, ReferenceFixture other) : IClassFixture<DemoLandFixture>, IClassFixture<ReferenceFixture>
{
    // What the generator writes; reported projects beside it carry the time of their loading.
    private static readonly string[] Generated =
    [
        "land.source as t where id = 'generated-demo-land'",
        "land.parcel as t where origin = 'GENERATED'",
        "land.parcel_performance as t where origin = 'GENERATED'",
        "land.parcel_footprint as t where origin = 'GENERATED'",
        "land.redevelopment_ground as t where origin = 'GENERATED'",
        "land.redevelopment_survey as t where origin = 'GENERATED'",
        "land.redevelopment_work as t where origin = 'GENERATED'",
        "land.supply_contract as t where origin = 'GENERATED'",
        "land.project as t where origin = 'GENERATED'",
        "land.project_stage as t where project_id in (select id from land.project where origin = 'GENERATED')",
        "land.project_source as t where project_id in (select id from land.project where origin = 'GENERATED')",
        "land.project_parcel as t",
        "land.constraint_area as t where origin = 'GENERATED'",
        "land.campaign as t where origin = 'GENERATED'",
        "land.campaign_project as t where campaign_key like 'demo-%'",
        "land.campaign_visit as t where origin = 'GENERATED'",
        "land.land_quota as t where origin = 'GENERATED'",
        "land.land_quota_use as t where origin = 'GENERATED'",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_in_another_database_and_after_replacement()
    {
        string first = await HashAsync(database.Owner);

        Assert.IsType<DemoOutcome.Generated>(await DemoGenerator.RunAsync(other.Owner, DemoLandFixture.Options with { Seed = 8, Parcels = 400 }, null, Cancel));
        Assert.NotEqual(first, await HashAsync(other.Owner), StringComparer.Ordinal);

        Assert.IsType<DemoOutcome.Generated>(await DemoGenerator.RunAsync(other.Owner, DemoLandFixture.Options with { Replace = true }, null, Cancel));
        Assert.Equal(first, await HashAsync(other.Owner));
    }

    [Fact]
    public async Task A_second_run_is_refused_and_changes_nothing()
    {
        string before = await HashAsync(database.Owner);

        DemoOutcome outcome = await DemoGenerator.RunAsync(database.Owner, DemoLandFixture.Options with { Seed = 8 }, null, Cancel);

        DemoOutcome.Refused refused = Assert.IsType<DemoOutcome.Refused>(outcome);
        Assert.Equal("GENERATED_LAND_PRESENT", refused.Code);
        Assert.StartsWith("The database already holds 3000 generated parcels.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await HashAsync(database.Owner));
    }

    // In an order that all databases agree on: the parcels replaced another run's here, and lie elsewhere in their files.
    private static async Task<string> HashAsync(NpgsqlDataSource owner)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(Cancel);
        foreach (string rowsOf in Generated)
        {
            using TextReader rows = await connection.BeginTextExportAsync(
                $"copy (select * from {rowsOf} order by t::text collate \"C\") to stdout", Cancel);
            while (await rows.ReadLineAsync(Cancel) is { } row)
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{row}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
