using System.Globalization;
using Geo.Query.Mutations;
using Geo.Query.Plans;

namespace Geo.Server.Mutations;

/// <summary>What acts on any kind of record can be refused for.</summary>
internal static partial class Messages
{
    public static Refusal ForbiddenRecord(string noun) => new("FORBIDDEN", $"You may not write this {noun}.");

    public static Refusal ForbiddenAnywhere() => new("FORBIDDEN", "You may not write records of any county.");

    public static Refusal ForbiddenPlace(string regionCode) => new("FORBIDDEN", $"You may not write records of the region {regionCode}.");

    public static UserError BadRecordId(string noun) => Error("id", "BAD_ID", $"This is not an id of a record of this kind ({noun}).");

    public static UserError NoRecord(string noun) => Error("id", "NOT_FOUND", $"There is no {noun} with this id.");

    public static UserError StaleRecord(string noun, int version) =>
        Error("version", "STALE_VERSION", $"The {noun} has been written since version {version}; look at the record as it is and decide again.");

    public static UserError BadReference(string noun) => new([], "BAD_ID", $"This names no {noun}: the id is one of another kind of record.");

    public static UserError NoReference(string noun) => new([], "NOT_FOUND", $"There is no such {noun}.");

    public static UserError RetiredParcel() => new([], "PARCEL_RETIRED", "The parcel is retired and takes no more records.");

    public static UserError BadKey(string field) => Error(field, "BAD_KEY", $"{field} is made of small letters, digits and hyphens, begins with a letter and has 60 characters at most.");

    public static UserError RegionOrPlatform() => Error("regionCode", "REGION_OR_PLATFORM", "Tell either regionCode or platformKey.");

    public static UserError Required(string field) => Error(field, "REQUIRED", $"{field} cannot be taken away.");

    public static UserError Missing(string field) => Error(field, "MISSING", $"{field} must be told here.");

    public static UserError Unknown(string field, string noun) =>
        Error(field, $"UNKNOWN_{noun.Replace(' ', '_').ToUpperInvariant()}", $"There is no {noun} with this key.");

    public static UserError Duplicate(string field, string sentence) => Error(field, $"DUPLICATE_{Snake(field)}", sentence);

    public static UserError LateDay(string field) => Error(field, "BAD_DATE", $"{field} is after 2999.");

    public static UserError ControlText(string field) => Error(field, "BAD_TEXT", $"{field} holds a character that cannot be shown.");

    public static UserError OutOfOrder(string earlier, string later) => Error(later, "BAD_PERIOD", $"{later} lies before {earlier}.");

    public static UserError Together(string field, string other) => Error(field, "INCOMPLETE", $"{field} is told together with {other}.");

    public static UserError BadNumber(string field, decimal least, decimal most) =>
        Error(field, "BAD_NUMBER", $"{field} must lie between {Plain(least)} and {Plain(most)}.");

    public static UserError BadArea(string field, decimal least, decimal most) =>
        Error(field, "BAD_AREA", $"{field} must be at least {Plain(least)} m² and less than {Plain(most)} m².");

    public static UserError NoSuchOrigin() => Error("origin", "ORIGIN_NOT_ALLOWED", "GENERATED marks demo data that a program made; a record is REPORTED or SURVEYED.");

    public static UserError NothingTold(params string[] fields) =>
        Error(fields[0], "NOTHING_TOLD", $"At least one of these must be told: {string.Join(", ", fields)}.");

    public static UserError ReasonNeeded(string why) => Error("reason", "REASON_REQUIRED", why);

    private static string Plain(decimal number) => number.ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Snake(string field) => Sql.SqlNames.SnakeCase(char.ToUpperInvariant(field[0]) + field[1..]).ToUpperInvariant();
}
