using Geo.Data.Imports;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Server.Mutations;

/// <summary>The sentences about imports.</summary>
internal static partial class Messages
{
    public static Refusal ForbiddenImport() => new("FORBIDDEN", "Files are brought in by editors and admins.");

    public static UserError NoImport() => Error("id", "NOT_FOUND", "There is no import with this id, or it is not yours.");

    public static UserError WrongImportState(ImportState state, IEnumerable<ImportState> states) =>
        Error("id", "WRONG_STATE", $"The import is {Word(state)}; this needs it to be {string.Join(" or ", states.Select(Word))}.");

    public static UserError UnknownLayer(string layer, IEnumerable<string> layers) =>
        Error("layer", "UNKNOWN_LAYER", $"The file has no layer '{layer}', but {string.Join(", ", layers)}.");

    public static UserError NoProfile(string name) => Error("profile", "NOT_FOUND", $"The county has no profile '{name}'; say whose profile it is by county.");

    public static UserError ProfileWithoutCounty() => Error("county", "NO_COUNTY", "A profile is saved for a county; say which.");

    public static string CancelledImport(string actor) => $"It was cancelled by {actor}. Nothing was written.";

    private static string Word(ImportState state) => SqlNames.SnakeCase(state.ToString()).ToUpperInvariant();
}
