using System.Collections.Concurrent;
using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>
/// Who sees what, by every path (<c>rights-matrix.txt</c>). The paths come from the schema: one that the file does not name fails, and so does a
/// name that is no path any more.
/// </summary>
public sealed class RightsMatrixTests(RightsWorld world) : IClassFixture<RightsWorld>
{
    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    [Fact]
    public async Task Every_path_has_its_row_and_every_cell_is_as_the_row_says()
    {
        ImmutableSortedDictionary<string, ImmutableArray<string>> rows = MatrixFile.Read();
        Dictionary<string, Func<RightsWorld, string, Task<string>>> paths = new(await PathsAsync(), StringComparer.Ordinal);
        ConcurrentBag<string> wrong = [.. paths.Keys.Except(rows.Keys, StringComparer.Ordinal).Select(path => $"{path}: no row"), .. rows.Keys.Except(paths.Keys, StringComparer.Ordinal).Select(path => $"{path}: no path")];
        foreach ((string path, Func<RightsWorld, string, Task<string>> ask) in paths.OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            List<string> cells = [];
            foreach (string role in RightsWorld.Roles)
            {
                cells.Add(await CellAsync(ask, role));
            }

            if (!cells.SequenceEqual(rows.GetValueOrDefault(path, [])))
            {
                wrong.Add($"{path} = {string.Join(' ', cells.Select(cell => cell.Contains(' ', StringComparison.Ordinal) ? $"[{cell}]" : cell))}");
            }
        }

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    // An answer of an unexpected form is a cell too, so that the other paths are heard.
    private async Task<string> CellAsync(Func<RightsWorld, string, Task<string>> ask, string role)
    {
        try
        {
            return await ask(world, role);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or Xunit.Sdk.XunitException)
        {
            return $"BROKEN ({exception.Message})";
        }
    }

    private async Task<IReadOnlyDictionary<string, Func<RightsWorld, string, Task<string>>>> PathsAsync()
    {
        string chain = await world.Owner.ScalarAsync<string>("select min(name) from land.industry_chain");
        Dictionary<string, Func<RightsWorld, string, Task<string>>> paths = new(new SchemaPaths(Model, chain).All(), StringComparer.Ordinal);
        foreach ((string path, Func<RightsWorld, string, Task<string>> ask) in OraclePaths.All().Concat(TilePaths.All()).Concat(new ActPaths(Model).All()).Concat(ListenPaths.All(Model.Subscriptions.Select(map => map.Field))))
        {
            paths.Add(path, ask);
        }

        return paths;
    }
}
