using System.Globalization;
using System.Text.RegularExpressions;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tables;

/// <summary>Which columns of a table hold the shape, by their positions.</summary>
/// <param name="Wkt">Well-known text.</param>
/// <param name="X">Easting or longitude.</param>
/// <param name="Y">Northing or latitude.</param>
/// <param name="Epsg">When the name of the column says it (<c>wkt_epsg4547</c>).</param>
internal sealed partial record ShapeColumns(int? Wkt, int? X, int? Y, int? Epsg)
{
    private static readonly string[] WktNames = ["wkt", "geom", "geometry", "thegeom", "shape", "boundary", "图形", "空间坐标", "边界"];
    private static readonly string[] XNames = ["x", "lon", "lng", "long", "longitude", "easting", "east", "经度", "东坐标", "东", "横坐标", "x坐标"];
    private static readonly string[] YNames = ["y", "lat", "latitude", "northing", "north", "纬度", "北坐标", "北", "纵坐标", "y坐标"];

    public string GeometryKind => Wkt is not null ? "Unknown (any)" : X is not null && Y is not null ? "Point" : "None";

    /// <summary>By a person's choice, else by the names of the columns, else by what stands in the first line.</summary>
    public static ShapeColumns Of(IReadOnlyList<IntakeField> fields, IReadOnlyList<string?>? firstLine, IntakeOptions options)
    {
        int? x = Named(fields, options.XColumn);
        int? y = Named(fields, options.YColumn);
        int? wkt = Named(fields, options.WktColumn)
            ?? (x is null ? Find(fields, WktNames) ?? Holding(firstLine, fields.Count) : null);
        if (wkt is null && x is null && y is null)
        {
            x = Find(fields, XNames);
            y = Find(fields, YNames);
        }

        Match epsg = wkt is { } column ? EpsgInName().Match(fields[column].Name) : Match.Empty;
        return new ShapeColumns(wkt, wkt is null && y is not null ? x : null, wkt is null && x is not null ? y : null,
            epsg.Success ? int.Parse(epsg.Groups["code"].ValueSpan, CultureInfo.InvariantCulture) : null);
    }

    private static int? Named(IReadOnlyList<IntakeField> fields, string? name)
    {
        if (name is null)
        {
            return null;
        }

        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name == name)
            {
                return i;
            }
        }

        throw new IntakeException(IntakeMessages.UnknownColumn(name));
    }

    private static int? Find(IReadOnlyList<IntakeField> fields, string[] names)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            string name = EpsgInName().Replace(fields[i].Name.ToLowerInvariant(), "").Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            if (names.Contains(name))
            {
                return i;
            }
        }

        return null;
    }

    private static int? Holding(IReadOnlyList<string?>? line, int columns)
    {
        for (int i = 0; i < Math.Min(line?.Count ?? 0, columns); i++)
        {
            if (line![i] is { } cell && WktStart().IsMatch(cell))
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex(@"_?epsg_?(?<code>\d{4,5})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EpsgInName();

    [GeneratedRegex(@"^\s*(SRID=\d+;)?\s*(MULTI)?(POLYGON|POINT|LINESTRING)\s*(Z|M|ZM)?\s*(\(|EMPTY)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WktStart();
}
