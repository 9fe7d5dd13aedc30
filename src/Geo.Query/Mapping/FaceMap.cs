using Geo.Query.Execute;
using Geo.Sql;

namespace Geo.Query.Mapping;

/// <summary>
/// That an entity has two faces beside the exact one: the views <c>VIEW_coarse</c>, and <c>VIEW_mixed</c> for who sees some records in full
/// and the others coarse. All three have the same columns; hidden ones are null in coarse rows.
/// </summary>
/// <param name="Column">The column that says who sees a row in full.</param>
/// <param name="Setting">The setting with the values of the column that the caller sees in full, comma separated.</param>
public sealed record FaceMap(string Column, string Setting)
{
    /// <summary>The view of a face, by that of the exact one.</summary>
    public static string ViewOf(string view, Face face) => $"{view}{Suffix(face)}";

    /// <summary>Whether a row of the mixed view is shown in full.</summary>
    public SqlText IsExact(SqlAlias row) =>
        SqlText.Of($"{row.Column(Column)} = any ((select string_to_array(current_setting({SqlText.Value(Setting)}, true), ','))::text[])");

    private static string Suffix(Face face) => face switch
    {
        Face.Exact => "",
        Face.Coarse => "_coarse",
        Face.Mixed => "_mixed",
        _ => throw new System.Diagnostics.UnreachableException($"No view for {face}."),
    };
}
