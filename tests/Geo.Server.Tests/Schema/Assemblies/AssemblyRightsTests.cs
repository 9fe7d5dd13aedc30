using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Who sees which assemblies, and that the graph kept in memory is that of the moment and of the caller.</summary>
public sealed class AssemblyRightsTests(LaidLand land) : IClassFixture<LaidLand>
{
    private static readonly object All = new { where = LaidLand.Filter(0), minArea = new { squareMetre = 0.001 }, nearMisses = true };

    [Fact]
    public async Task A_caller_of_one_county_sees_its_parcels_and_the_contacts_among_them()
    {
        JsonElement[] both = await land.AssembliesAsync("members { code } counties { code }", All);
        JsonElement[] one = await land.AssembliesAsync("members { code } counties { code }", All, "440783");
        Assert.Contains(both, item => item.GetProperty("counties").GetArrayLength() == 2);
        Assert.All(one, item => Assert.Equal("440783", Assert.Single(item.GetProperty("counties").EnumerateArray()).GetProperty("code").GetString()));
        Assert.Equal(
            both.SelectMany(Codes).Where(code => code.StartsWith("440783", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            one.SelectMany(Codes).Order(StringComparer.Ordinal));
        Assert.Empty(await land.AssembliesAsync("id", All, ""));

        // A caller before or behind does not change what another sees.
        Assert.Equal(both.Select(item => item.GetRawText()), (await land.AssembliesAsync("members { code } counties { code }", All)).Select(item => item.GetRawText()));
    }

    [Fact]
    public async Task A_neighbour_of_a_county_the_caller_may_not_see_is_no_missing_parcel()
    {
        int found = 0;
        for (int layout = 1; layout < 20; layout++)
        {
            object variables = new { where = new { and = new[] { LaidLand.Filter(layout), new { stage = new { eq = "PREPARED" } } } }, minArea = new { squareMetre = 45_000 }, nearMisses = true };
            JsonElement[] missing = [.. (await land.AssembliesAsync("missing { parcel { code } joins }", variables, "440784")).SelectMany(item => item.GetProperty("missing").EnumerateArray())];
            Assert.All(missing, parcel => Assert.StartsWith("440784", parcel.GetProperty("parcel").GetProperty("code").GetString(), StringComparison.Ordinal));
            found += missing.Length;
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public async Task What_is_written_counts_at_once_and_is_the_same_as_a_graph_read_anew()
    {
        const int Layout = 33;
        object variables = new { where = LaidLand.Filter(Layout), minArea = new { squareMetre = 0.001 }, gap = 12.5 };
        string before = await ToldAsync(variables, LaidLand.BothCounties);
        DateTime then = await land.Owner.ScalarAsync<DateTime>("select max(committed_at) from land.change_transaction");
        string[] codes = [.. land.Parcels(Layout).Where(parcel => parcel.IsActive).Select(parcel => parcel.Code)];
        foreach (string code in codes.Take(8))
        {
            await land.Owner.RunAsync("update land.parcel set state = 'RETIRED' where code = $1", code);
            string now = await ToldAsync(variables, LaidLand.BothCounties);

            // The same counties in another order are another scope, whose graph is read from nothing.
            Assert.Equal(await ToldAsync(variables, $"440784,440783,{code}"), now);
            Assert.DoesNotContain(code, now, StringComparison.Ordinal);
        }

        // As it was before, from the history of the graph.
        Assert.Equal(before, await ToldAsync(new { where = LaidLand.Filter(Layout), minArea = new { squareMetre = 0.001 }, gap = 12.5, asOf = then.ToString("O") }, LaidLand.BothCounties));
        await land.Owner.RunAsync("update land.parcel set state = 'ACTIVE' where code = any ($1)", (object)codes);
        Assert.Equal(before, await ToldAsync(variables, LaidLand.BothCounties));
    }

    private async Task<string> ToldAsync(object variables, string counties) =>
        string.Join('\n', (await land.AssembliesAsync("id area members { code } bridgedGaps { metres first { code } second { code } }", variables, counties)).Select(item => item.GetRawText()));

    private static IEnumerable<string> Codes(JsonElement item) => item.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("code").GetString()!);
}
