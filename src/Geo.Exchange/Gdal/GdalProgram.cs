namespace Geo.Exchange.Gdal;

/// <summary>The programs of GDAL that are started.</summary>
public enum GdalProgram
{
    /// <summary><c>ogrinfo</c>: tells what a file holds.</summary>
    Info,

    /// <summary><c>ogr2ogr</c>: reads one format and writes another.</summary>
    Convert,
}
