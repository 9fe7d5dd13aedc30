using System.Globalization;
using Geo.Exchange.Export;
using Geo.Server.Http;

namespace Geo.Server.Exports;

/// <summary>Every sentence about exports that a client may read, each with its code.</summary>
internal static class ExportMessages
{
    /// <summary>After how many seconds to ask again where all places are taken.</summary>
    public const string RetrySeconds = "30";

    public static Problem UnknownSystem(int epsg) => new(
        StatusCodes.Status400BadRequest, "BAD_EPSG", $"Files are written in EPSG {string.Join(", ", ExportOptions.Systems)}, not in {epsg}.");

    public static Problem OtherZone(int epsg, double outside) => new(
        StatusCodes.Status422UnprocessableEntity,
        "WRONG_ZONE",
        string.Create(CultureInfo.InvariantCulture, $"Some of the records lie {outside:0.0} degrees outside of the zone of EPSG:{epsg}, farther than the whole next zone. Take the system of their own zone, or EPSG:4490."));

    public static string BesideZone(int epsg, double outside) =>
        string.Create(CultureInfo.InvariantCulture, $"Some of the records lie up to {outside:0.0} degrees outside of the zone of EPSG:{epsg}; their coordinates are right, and their areas there are larger than on the ground.");

    public static string DegreesInstead(string format) => $"{format} knows only longitude and latitude; its coordinates are EPSG:4490.";

    public static Problem TooManyRows(long most) => new(
        StatusCodes.Status422UnprocessableEntity, "EXPORT_TOO_LARGE", string.Create(CultureInfo.InvariantCulture, $"The filter selects more than {most:N0} records, which is all that one file may hold. Narrow it, for instance to one county."));

    public static Problem NoShape(string format) => new(StatusCodes.Status400BadRequest, "BAD_FORMAT", $"{format} needs outlines, and these records have none.");

    public static Problem UnknownColumn(string column, IEnumerable<string> columns) => new(
        StatusCodes.Status400BadRequest, "UNKNOWN_COLUMN", $"There is no column \"{Cut(column)}\". The columns are {string.Join(", ", columns)}.");

    public static Problem HiddenColumn(string column) => new(
        StatusCodes.Status403Forbidden, "FORBIDDEN", $"{column} is shown only in full records, which you do not see: leave it out.");

    public static Problem NoColumns() => new(StatusCodes.Status400BadRequest, "BAD_USER_INPUT", "columns is empty; leave it out for the usual ones.");

    public static Problem LinkInvalid() => new(
        StatusCodes.Status403Forbidden, "LINK_INVALID", "This address was not made by this server, or was changed, or its key is gone. Ask for export { url } again.");

    public static Problem LinkExpired() => new(StatusCodes.Status403Forbidden, "LINK_EXPIRED", "This address has expired. Ask for export { url } again.");

    public static Problem Busy(int most) => new(
        StatusCodes.Status503ServiceUnavailable, "EXPORTS_BUSY", $"{most} files are being written at the moment, which is all that are at once. Retry-After says when to try again.");

    public static Problem TooSlow(TimeSpan most) => new(
        StatusCodes.Status503ServiceUnavailable, "EXPORT_TOO_SLOW", string.Create(CultureInfo.InvariantCulture, $"The file was not finished within {most.TotalMinutes:0} minutes. Narrow the filter."));

    public static Problem NotWritten() => new(
        StatusCodes.Status503ServiceUnavailable, "EXPORT_FAILED", "The file could not be written. It has been logged; another format may work.");

    private static string Cut(string text) => text.Length <= 80 ? text : $"{text.AsSpan(0, 80)}…";
}
