using System.Globalization;
using System.Text;
using Geo.Exchange.Coordinates;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>Writes boundary-point text in its common form: the northing first, millimetres, each ring closed, points numbered through.</summary>
/// <param name="epsg">A Gauss-Krüger zone of 3 degrees.</param>
internal sealed class PointTextWriter(int epsg)
{
    private readonly KnownCrs _crs = KnownCrs.Of(epsg)!.Value;

    public StringBuilder Text { get; } = new();

    /// <summary>The sections in front of the parcels.</summary>
    public void WriteHead(IReadOnlyList<(string Name, string Title, string Text)> provenance)
    {
        Text.Append("[项目信息]\r\n");
        foreach ((_, string title, string text) in provenance)
        {
            Line($"{title}={OneLine(text)}");
        }

        Text.Append("[属性描述]\r\n");
        Line("格式版本号=1.01");
        Line($"数据产生单位={OneLine(provenance[0].Text)}");
        Line($"数据产生日期={provenance[1].Text}");
        Line("坐标系=2000国家大地坐标系");
        Line("几度分带=3");
        Line("投影类型=高斯克吕格");
        Line("计量单位=米");
        Line(string.Create(CultureInfo.InvariantCulture, $"带号={_crs.Zone.CentralMeridian / 3:0}"));
        Line("精度=0.001");
        Line("转换参数=0,0,0,0,0,0,0");
        Text.Append("[地块坐标]\r\n");
    }

    /// <summary>A parcel.</summary>
    /// <param name="polygons">In the coordinates of the zone.</param>
    /// <param name="code">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="landUse">Its use.</param>
    public void Write(IReadOnlyList<Polygon> polygons, string? code, string? name, string? landUse)
    {
        LineString[] rings = [.. polygons.SelectMany(polygon => (LineString[])[polygon.ExteriorRing, .. polygon.InteriorRings])];
        double hectares = polygons.Sum(polygon => polygon.Area) / 10_000;
        Line(string.Create(CultureInfo.InvariantCulture, $"{rings.Sum(ring => ring.NumPoints)},{hectares:0.0000},{Field(code)},{Field(name)},面,,{Field(landUse)},,@"));
        int point = 0;
        for (int i = 0; i < rings.Length; i++)
        {
            int first = point + 1;
            CoordinateSequence points = rings[i].CoordinateSequence;
            for (int k = 0; k < points.Count; k++)
            {
                int number = k == points.Count - 1 ? first : ++point;
                Line(string.Create(CultureInfo.InvariantCulture, $"J{number},{i + 1},{points.GetY(k):0.000},{points.GetX(k):0.000}"));
            }
        }
    }

    private void Line(string text) => Text.Append(text).Append("\r\n");

    // A comma parts fields here, and a mark ends them.
    private static string Field(string? text) => OneLine(text ?? "").Replace(',', '，').Replace('@', '＠');

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
