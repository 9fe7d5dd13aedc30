using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Tests;

/// <summary>Three parcels of Kaiping with Chinese texts, one with a hole and one of two parts.</summary>
internal static class Parcels
{
    public const string GeoJson = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"440783001001GB00001","name":"翠山湖一号地","area_mu":57.6,"stage":"PREPARED","stated":"2024-05-01"},
         "geometry":{"type":"Polygon","coordinates":[[[112.70,22.40],[112.702,22.40],[112.702,22.402],[112.70,22.402],[112.70,22.40]],
          [[112.7005,22.4005],[112.7005,22.4015],[112.7015,22.4015],[112.7015,22.4005],[112.7005,22.4005]]]}},
        {"type":"Feature","properties":{"code":"440783001001GB00002","name":"水口镇，卫浴园","area_mu":12.25,"stage":"LISTED","stated":null},
         "geometry":{"type":"Polygon","coordinates":[[[112.71,22.41],[112.712,22.41],[112.712,22.412],[112.71,22.412],[112.71,22.41]]]}},
        {"type":"Feature","properties":{"code":"440783001001GB00003","name":"月山\t\"东\"区","area_mu":null,"stage":"IN_USE","stated":"2023-12-31"},
         "geometry":{"type":"MultiPolygon","coordinates":[[[[112.72,22.42],[112.721,22.42],[112.721,22.421],[112.72,22.421],[112.72,22.42]]],
          [[[112.723,22.42],[112.724,22.42],[112.724,22.421],[112.723,22.421],[112.723,22.42]]]]}}
        ]}
        """;

    public static readonly string[] Names = ["翠山湖一号地", "水口镇，卫浴园", "月山\t\"东\"区"];

    public static readonly Geometry[] Shapes =
    [
        .. new[]
        {
            "POLYGON ((112.70 22.40, 112.702 22.40, 112.702 22.402, 112.70 22.402, 112.70 22.40), (112.7005 22.4005, 112.7005 22.4015, 112.7015 22.4015, 112.7015 22.4005, 112.7005 22.4005))",
            "POLYGON ((112.71 22.41, 112.712 22.41, 112.712 22.412, 112.71 22.412, 112.71 22.41))",
            "MULTIPOLYGON (((112.72 22.42, 112.721 22.42, 112.721 22.421, 112.72 22.421, 112.72 22.42)), ((112.723 22.42, 112.724 22.42, 112.724 22.421, 112.723 22.421, 112.723 22.42)))",
        }.Select(text => new WKTReader().Read(text)),
    ];

    /// <summary>The shape of a row.</summary>
    public static Geometry ShapeOf(IntakeRow row) => new WKBReader().Read(row.Wkb.ToArray());

    /// <summary>Asserts that shapes are the same to a tolerance in degrees, whatever way their rings run.</summary>
    public static void AssertSame(Geometry expected, IntakeRow row, double tolerance)
    {
        Assert.True(row.Problem is null, row.Problem?.Message);
        Geometry found = ShapeOf(row);
        Assert.True(expected.Buffer(tolerance).Contains(found) && found.Buffer(tolerance).Contains(expected), $"{found} is not {expected}");
    }
}
