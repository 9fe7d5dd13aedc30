using System.Globalization;
using System.Text.Json;

namespace Geo.Server.Tests.Imports;

/// <summary>A GeoJSON file of parcels, row by row.</summary>
internal sealed class ImportFile
{
    private readonly List<object> _features = [];

    /// <summary>Adds a row whose outline is a box.</summary>
    public ImportFile Box(string? code, (double West, double South) place, double width = 0.001, double height = 0.001, params (string Name, object? Value)[] values) => Row(
        code,
        new[]
        {
            new[] { place.West, place.South }, [place.West + width, place.South], [place.West + width, place.South + height], [place.West, place.South + height], [place.West, place.South],
        },
        values);

    /// <summary>Adds a row with a ring.</summary>
    public ImportFile Row(string? code, double[][] ring, params (string Name, object? Value)[] values)
    {
        Dictionary<string, object?> properties = new() { ["宗地代码"] = code };
        foreach ((string name, object? value) in values)
        {
            properties[name] = value;
        }

        _features.Add(new { type = "Feature", properties, geometry = new { type = "Polygon", coordinates = new[] { ring } } });
        return this;
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes => JsonSerializer.SerializeToUtf8Bytes(new { type = "FeatureCollection", features = _features });

    /// <summary>A number for a text.</summary>
    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
