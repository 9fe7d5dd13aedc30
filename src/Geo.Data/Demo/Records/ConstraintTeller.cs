using Geo.Data.Demo.Layout;

namespace Geo.Data.Demo.Records;

/// <summary>Draws the constraint areas of a county: fields and flood land that reach into its towns, forest and protected land between them.</summary>
internal sealed class ConstraintTeller(CountyLayout layout, DemoOptions options, DemoIds ids)
{
    private const int Corners = 26;

    private static readonly Kind[] Kinds =
    [
        new("PERMANENT_BASIC_FARMLAND", "YN", "永久基本农田", "HARD", 14, 500, 2600, 250, 900),
        new("ECOLOGICAL_RED_LINE", "ST", "生态保护红线", "HARD", 5, 3500, 8000, 600, 1900),
        new("OUTSIDE_GROWTH_BOUNDARY", "CZ", "城镇开发边界外区域", "HARD", 7, 1800, 6000, 500, 1500),
        new("FOREST", "LD", "林地保护范围", "SOFT", 9, 1200, 5000, 300, 1100),
        new("FLOOD", "HL", "洪涝风险控制区", "SOFT", 6, 300, 2500, 200, 700),
        new("HERITAGE", "WW", "文物保护单位建设控制地带", "SOFT", 5, 100, 1500, 60, 180),
    ];

    /// <summary>The areas of the county.</summary>
    public IEnumerable<DemoConstraint> Tell()
    {
        if (layout.Sites.Count == 0)
        {
            yield break;
        }

        DemoRandom chance = DemoRandom.At(options.Seed, DemoRandom.PathOf(layout.Land.County.Code), 8);
        foreach (Kind kind in Kinds)
        {
            for (int i = 1; i <= kind.Count; i++)
            {
                if (Draw(kind, chance) is { } ring)
                {
                    yield return new DemoConstraint(
                        ids.Next(),
                        $"{layout.Land.County.Code}-{kind.Letters}-{i:0000}",
                        kind.Name,
                        kind.Hardness,
                        $"{layout.Land.County.Name}{kind.Label}{i:00}（演示）",
                        ring,
                        new DateOnly(options.Today.Year - chance.Whole(1, 6), 1, 1));
                }
            }
        }
    }

    // A star with a smooth edge around a point: never crosses itself.
    private GridPoint[]? Draw(Kind kind, DemoRandom chance)
    {
        for (int round = 0; round < 20; round++)
        {
            Site site = layout.Sites[chance.Below(layout.Sites.Count)].Site;
            (double sin, double cos) = Math.SinCos(chance.Between(0, Math.Tau));
            LocalPoint centre = site.Centre + new LocalPoint(cos, sin) * chance.Between(kind.Near, kind.Far);
            double radius = chance.Between(kind.Smallest, kind.Largest);
            (double first, double second, double flat) = (chance.Between(0, 6), chance.Between(0, 6), chance.Between(0.55, 1));
            LocalPoint[] ring = new LocalPoint[Corners];
            for (int i = 0; i < Corners; i++)
            {
                double angle = i * Math.Tau / Corners;
                double reach = radius * (1 + 0.22 * Math.Sin(2 * angle + first) + 0.13 * Math.Sin(5 * angle + second) + chance.Between(-0.05, 0.05));
                (double s, double c) = Math.SinCos(angle);
                LocalPoint flattened = new(c * reach, s * reach * flat);
                ring[i] = centre + new LocalPoint(flattened.X * cos - flattened.Y * sin, flattened.X * sin + flattened.Y * cos);
            }

            if (layout.Land.Contains(ring))
            {
                return [.. ring.Select(layout.Land.Frame.ToGrid)];
            }
        }

        return null;
    }

    /// <summary>How a kind of area lies: how many, how far from a town, how large (metres).</summary>
    private sealed record Kind(
        string Name, string Letters, string Label, string Hardness, int Count, double Near, double Far, double Smallest, double Largest);
}
