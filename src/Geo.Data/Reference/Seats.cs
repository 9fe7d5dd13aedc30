using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>Where regions have their seat; platforms and parks without a known place stand there.</summary>
internal sealed class Seats
{
    private readonly Dictionary<string, Point> _points = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Key), string> _townships = [];

    public static Seats Read(ReferenceFiles files)
    {
        Seats seats = new();
        foreach (FeatureRow county in files.ReadFeatures(RegionRows.Counties))
        {
            seats._points[county.Text("adcode")] = GeoJsonReader.Point(Needed(county, "center_lng"), Needed(county, "center_lat"));
        }

        foreach (CsvRow township in files.ReadCsv(RegionRows.Townships).Where(row => row.Number("lng") is not null))
        {
            seats._points[township.Text("code")] = PointOf(township);
        }

        Dictionary<string, FeatureRow> places = files.ReadFeatures(PlaceRows.File).ToDictionary(place => place.Text("geonames_id"), StringComparer.Ordinal);
        foreach (CsvRow region in files.ReadCsv(RegionRows.Names).Where(row => row.Optional("seat_geonames_id") is not null))
        {
            seats._points[region.Text("code")] = places.TryGetValue(region.Text("seat_geonames_id"), out FeatureRow? place)
                ? (Point)place.Geometry
                : throw region.Wrong("seat_geonames_id", $"is not in {PlaceRows.File}.");
        }

        foreach (CsvRow standing in files.ReadCsv("facts/standing.csv"))
        {
            seats._townships[(standing.Text("record"), standing.Text("key"))] = standing.Text("township_code");
        }

        return seats;
    }

    /// <summary>The seat of a region; null where none is known.</summary>
    public Point? Of(string region) => _points.GetValueOrDefault(region);

    /// <summary>Where a platform or park stands, and how exact that is: its named township, else its county, else its city.</summary>
    public (Point Location, string Precision) Standing(CsvRow row, string record)
    {
        if (_townships.TryGetValue((record, row.Text("key")), out string? township) && _points.TryGetValue(township, out Point? seat))
        {
            return (seat, "TOWNSHIP");
        }

        string region = row.Text("county_code");
        return _points.TryGetValue(region, out Point? point)
            ? (point, region.EndsWith("00", StringComparison.Ordinal) ? "CITY" : "COUNTY")
            : throw row.Wrong("county_code", $"'{region}' has no known seat.");
    }

    private static Point PointOf(CsvRow row) => (row.Number("lng"), row.Number("lat")) switch
    {
        (decimal longitude and >= 73 and <= 136, decimal latitude and >= 3 and <= 54) => GeoJsonReader.Point(longitude, latitude),
        _ => throw row.Wrong("lat", "longitude and latitude are no place in China."),
    };

    private static decimal Needed(FeatureRow feature, string field) => feature.Number(field) ?? throw feature.Wrong(field, "is missing.");
}
