using Geo.Server.Http;

namespace Geo.Server.Imports.Http;

/// <summary>Every sentence about the addresses of imports that a client may read.</summary>
internal static class ImportProblems
{
    public static Problem NotAllowed() => new(StatusCodes.Status403Forbidden, "FORBIDDEN", "Files are brought in by editors and admins.");

    public static Problem NoForm() => new(
        StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the file as multipart/form-data with one part that has a file name, and county=CODE where it is limited to one.");

    public static Problem NoFile() => new(StatusCodes.Status400BadRequest, "NO_FILE", "No part of the form is a file.");

    public static Problem BrokenForm() => new(StatusCodes.Status400BadRequest, "BAD_REQUEST", "The form is broken off, or is none.");

    public static Problem UnknownPart(string name) => new(StatusCodes.Status400BadRequest, "UNKNOWN_PART", $"The form has one file and perhaps county; '{name}' is more than that.");

    public static Problem TooLarge(long mostBytes) => new(StatusCodes.Status413PayloadTooLarge, "LIMIT_EXCEEDED", $"The file has more than {mostBytes:N0} bytes, which is the limit.");

    public static Problem TooManyJobs(int most) => new(
        StatusCodes.Status429TooManyRequests, "TOO_MANY_JOBS", $"{most} of your imports are not finished. Commit or cancel some of them first.");

    public static Problem ForeignCounty(string county) => new(StatusCodes.Status403Forbidden, "FORBIDDEN", $"You may not write records of the county {county}.");

    public static Problem NoReport() => new(StatusCodes.Status404NotFound, "NOT_FOUND", "There is no report: no such import, none of yours, or it was not checked yet.");
}
