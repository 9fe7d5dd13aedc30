using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>Land that is cut, joined and renumbered at random stays the same land.</summary>
public sealed class RandomLineageTests(DemoServer server) : IClassFixture<DemoServer>
{
    // Edges are straight in longitude and latitude, areas are taken along geodesics: a cut of a long edge changes a sum in the sixth digit.
    private const double Tolerance = 1e-5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task After_any_acts_the_leaves_are_the_land_of_the_root(int seed)
    {
        Random random = new(seed);
        LiveParcel root = await server.NewParcelAsync(CutLand.Field(await new OpenLand(server).FindAsync(), random));
        List<LiveParcel> live = [root];
        Dictionary<string, int> acts = new(StringComparer.Ordinal);
        for (int step = 0; step < 16; step++)
        {
            string act = await ActAsync(live, random, step);
            acts[act] = acts.GetValueOrDefault(act) + 1;
        }

        Assert.True(acts.GetValueOrDefault("split") >= 3, string.Join(", ", acts));
        JsonElement data = await server.QueryAsync(
            """
            query ($root: String!, $leaf: String!) {
              parcelLineage(code: $root) {
                parcel { areaMu }
                current { code areaMu }
                graph { isWhole parcels { code state areaMu since until } links { from to areaMu } }
              }
              parcel(code: $leaf) { lineage { parcels { code } links { from to } } }
            }
            """,
            new { root = root.Code, leaf = live[^1].Code });
        JsonElement lineage = data.GetProperty("parcelLineage");
        double whole = lineage.GetProperty("parcel").GetProperty("areaMu").GetDouble();
        (string Code, double Area)[] current = [.. lineage.GetProperty("current").EnumerateArray().Select(parcel => (parcel.GetProperty("code").GetString()!, parcel.GetProperty("areaMu").GetDouble()))];
        Assert.Equal(live.Select(parcel => parcel.Code).Order(StringComparer.Ordinal), current.Select(parcel => parcel.Code));
        Assert.Equal(whole, current.Sum(parcel => parcel.Area), whole * Tolerance);

        JsonElement graph = lineage.GetProperty("graph");
        Assert.True(graph.GetProperty("isWhole").GetBoolean());
        JsonElement fromLeaf = data.GetProperty("parcel").GetProperty("lineage");
        Assert.Equal(Codes(graph.GetProperty("parcels")), Codes(fromLeaf.GetProperty("parcels")));
        Assert.Equal(graph.GetProperty("links").GetArrayLength(), fromLeaf.GetProperty("links").GetArrayLength());
        CheckFlow(graph, root.Code);
        CheckAcyclic(graph, root.Code);
    }

    // What comes into a parcel and what goes out of it is its area.
    private static void CheckFlow(JsonElement graph, string root)
    {
        (string From, string To, double Area)[] links =
            [.. graph.GetProperty("links").EnumerateArray().Select(link => (link.GetProperty("from").GetString()!, link.GetProperty("to").GetString()!, link.GetProperty("areaMu").GetDouble()))];
        foreach (JsonElement parcel in graph.GetProperty("parcels").EnumerateArray())
        {
            string code = parcel.GetProperty("code").GetString()!;
            double area = parcel.GetProperty("areaMu").GetDouble();
            bool isRetired = parcel.GetProperty("state").GetString() == "RETIRED";
            Assert.Equal((code == root, isRetired), (parcel.GetProperty("since").ValueKind == JsonValueKind.Null, parcel.GetProperty("until").ValueKind != JsonValueKind.Null));
            if (code != root)
            {
                Assert.Equal(area, links.Where(link => link.To == code).Sum(link => link.Area), area * Tolerance * 10);
            }

            if (isRetired)
            {
                Assert.Equal(area, links.Where(link => link.From == code).Sum(link => link.Area), area * Tolerance * 10);
            }
        }
    }

    // Taking away, again and again, what nothing leads to leaves nothing.
    private static void CheckAcyclic(JsonElement graph, string root)
    {
        List<(string From, string To)> links = [.. graph.GetProperty("links").EnumerateArray().Select(link => (link.GetProperty("from").GetString()!, link.GetProperty("to").GetString()!))];
        HashSet<string> open = [.. Codes(graph.GetProperty("parcels"))];
        Assert.Equal([root], open.Where(code => links.TrueForAll(link => link.To != code)));
        while (open.RemoveWhere(code => links.TrueForAll(link => link.To != code || !open.Contains(link.From))) > 0)
        {
        }

        Assert.Empty(open);
    }

    private async Task<string> ActAsync(List<LiveParcel> live, Random random, int step)
    {
        LiveParcel one = live[random.Next(live.Count)];
        switch (step < 3 ? 0 : random.Next(5))
        {
            case 0 or 1 or 2 when CutLand.Halves(one.Outline, random) is { } halves:
                JsonElement split = await server.SplitAsync(new { id = one.Id, version = one.Version, reason = $"step {step}", parts = halves.Select(half => LineageAct.Part(OpenLand.Code(), half)) });
                LineageAct.Expect(split);
                live.Remove(one);
                live.AddRange(LineageAct.Parts(split));
                return "split";
            case 3 when live.Find(other => other != one && CutLand.SharedDegrees(one.Outline, other.Outline) > 2e-5) is { } other:
                JsonElement merged = await server.MergeAsync(new
                {
                    parcels = new[] { new { id = one.Id, version = one.Version }, new { id = other.Id, version = other.Version } }, code = OpenLand.Code(), reason = $"step {step}",
                });
                LineageAct.Expect(merged);
                live.RemoveAll(parcel => parcel == one || parcel == other);
                live.Add(await NewestAsync(merged));
                return "merge";
            case 4:
                JsonElement renumbered = await server.RenumberAsync(new { id = one.Id, version = one.Version, code = OpenLand.Code(), reason = $"step {step}" });
                LineageAct.Expect(renumbered);
                live.Remove(one);
                live.Add(await NewestAsync(renumbered));
                return "renumber";
            default:
                return "none";
        }
    }

    private async Task<LiveParcel> NewestAsync(JsonElement payload)
    {
        JsonElement parcel = payload.GetProperty("parcel");
        string code = parcel.GetProperty("code").GetString()!;
        JsonElement data = await server.QueryAsync("query ($code: String!) { parcel(code: $code) { boundaryWkt } }", new { code });
        Geometry outline = new NetTopologySuite.IO.WKTReader().Read(data.GetProperty("parcel").GetProperty("boundaryWkt").GetString());
        return new(parcel.GetProperty("id").GetString()!, code, 1, outline is MultiPolygon { NumGeometries: 1 } ? outline.GetGeometryN(0) : outline);
    }

    private static string[] Codes(JsonElement parcels) => [.. parcels.EnumerateArray().Select(parcel => parcel.GetProperty("code").GetString()!).Order(StringComparer.Ordinal)];
}
