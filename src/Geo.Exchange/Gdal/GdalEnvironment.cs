namespace Geo.Exchange.Gdal;

/// <summary>The environment of a GDAL program: nothing of ours but where GDAL keeps its own data.</summary>
internal static class GdalEnvironment
{
    private static readonly string[] KeyholeFields =
    [
        "name", "description", "timestamp", "begin", "end", "altitudeMode", "tessellate", "extrude", "visibility", "drawOrder", "icon",
        "heading", "tilt", "roll", "snippet", "model", "scale_x", "scale_y", "scale_z", "networklink", "camera", "id",
    ];

    private static readonly string[] Kept = ["GDAL_DATA", "PROJ_DATA", "PROJ_LIB", "LD_LIBRARY_PATH"];

    public static void Fill(IDictionary<string, string?> environment, string folder, string driversToSkip)
    {
        Dictionary<string, string?> kept = Kept.Where(environment.ContainsKey).ToDictionary(name => name, name => environment[name], StringComparer.Ordinal);
        environment.Clear();
        foreach ((string name, string? value) in kept)
        {
            environment[name] = value;
        }

        foreach ((string name, string value) in Settings(folder, driversToSkip))
        {
            environment[name] = value;
        }
    }

    private static IEnumerable<(string Name, string Value)> Settings(string folder, string driversToSkip) =>
    [
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
        ("LC_ALL", "C.UTF-8"),
        ("HOME", folder),
        ("TMPDIR", folder),
        ("CPL_TMPDIR", folder),
        ("GDAL_SKIP", driversToSkip),
        ("GDAL_DRIVER_PATH", "disable"),
        ("GDAL_CONFIG_FILE", "/dev/null"),
        ("GDAL_PAM_ENABLED", "NO"),
        ("GDAL_VRT_ENABLE_PYTHON", "NO"),
        ("GDAL_NUM_THREADS", "1"),
        ("GDAL_CACHEMAX", "64"),
        ("GDAL_HTTP_TIMEOUT", "1"),
        ("GDAL_HTTP_CONNECTTIMEOUT", "1"),
        ("GDAL_HTTP_MAX_RETRY", "0"),
        ("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", ".none"),
        ("http_proxy", "http://127.0.0.1:9"),
        ("https_proxy", "http://127.0.0.1:9"),
        ("PROJ_NETWORK", "OFF"),
        ("OGR_GEOJSON_MAX_OBJ_SIZE", "100"),
        ("PG_USE_COPY", "YES"),
        // KML's own properties, which would hide fields of the same names.
        .. KeyholeFields.Select(field => ($"LIBKML_{field.ToUpperInvariant()}_FIELD", "kml_" + field)),
    ];
}
