using Geo.Data.Imports;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Server.Mutations;

/// <summary>The sentences about imports.</summary>
internal static partial class Messages
{
    public static Refusal ForbiddenImport() => new("FORBIDDEN", "Files are brought in by editors and admins.");

    public static UserError NoImport() => Error("id", "NOT_FOUND", "There is no import with this id, or it is not yours.", "没有此导入，或不是您的导入。");

    public static UserError WrongImportState(ImportState state, IEnumerable<ImportState> states) =>
        Error("id", "WRONG_STATE", $"The import is {Word(state)}; this needs it to be {string.Join(" or ", states.Select(Word))}.", $"导入处于 {Word(state)}，此操作要求 {string.Join(" 或 ", states.Select(Word))}。");

    public static UserError UnknownLayer(string layer, IEnumerable<string> layers) =>
        Error("layer", "UNKNOWN_LAYER", $"The file has no layer '{layer}', but {string.Join(", ", layers)}.", $"文件没有图层“{layer}”，只有：{string.Join("、", layers)}。");

    public static UserError NoProfile(string name) => Error("profile", "NOT_FOUND", $"The county has no profile '{name}'; say whose profile it is by county.", $"此县（市、区）没有名为“{name}”的字段对应方案；请说明方案属于哪个县（市、区）。");

    public static UserError ProfileWithoutCounty() => Error("county", "NO_COUNTY", "A profile is saved for a county; say which.", "字段对应方案按县（市、区）保存，请说明是哪一个。");

    public static string CancelledImport(string actor) => $"It was cancelled by {actor}. Nothing was written.";

    private static string Word(ImportState state) => SqlNames.SnakeCase(state.ToString()).ToUpperInvariant();
}
