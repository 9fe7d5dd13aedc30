using Geo.Testing;
using Npgsql;

namespace Geo.Tiles.Tests;

/// <summary>A database with the land of <c>Data/small.sql</c>, shared by the tests that only read it.</summary>
public sealed class SmallLand() : PostgisFixture(Template)
{
    /// <summary>A planner of both counties.</summary>
    public static readonly RightsSettings Planner = new([new("geo.exact", "440783,440703")]);

    private static new readonly TestTemplate Template = new("tiles_small", async (owner, cancellationToken) =>
    {
        await TestTemplate.Schema.FillAsync(owner, cancellationToken);
        string path = Path.Combine(Repository.Root, "tests", "Geo.Tiles.Tests", "Data", "small.sql");
        await using NpgsqlCommand command = owner.CreateCommand(await File.ReadAllTextAsync(path, cancellationToken));
        await command.ExecuteNonQueryAsync(cancellationToken);
    });
}
