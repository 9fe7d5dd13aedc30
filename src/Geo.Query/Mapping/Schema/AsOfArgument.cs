using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Mapping.Schema;

/// <summary>The argument <c>asOf</c> of the root fields: all below it is read as the database held it then.</summary>
internal static class AsOfArgument
{
    public const string Name = "asOf";

    /// <summary>The argument; none where no history is kept.</summary>
    public static IEnumerable<InputValueDefinitionNode> Of(ApiMaps maps)
    {
        if (!maps.WithHistory.IsEmpty)
        {
            yield return Sdl.Value(
                Name,
                "DateTime",
                "The records as the database held them at this time (历史时点), and all that is asked of them below; now without it. "
                + "Not before 1949-10-01 and not in the future. `extensions.asOf` of the answer says since when changes are recorded.");
        }
    }
}
