using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Mapping.Schema;

/// <summary>The root field <c>search</c>: records of several types by code or name, the best first.</summary>
internal static class SearchTypes
{
    /// <summary>How many records are found where <c>first</c> is not given.</summary>
    public const int DefaultSize = 20;

    /// <summary>The most records of an answer.</summary>
    public const int MaxSize = 100;

    /// <summary>The longest text.</summary>
    public const int MaxText = 100;

    /// <summary>The root field.</summary>
    public const string Field = "search";

    /// <summary>What can be found.</summary>
    public const string Union = "SearchResult";

    /// <summary>The values of <c>SearchMatch</c> in the order of their worth.</summary>
    public static readonly EnumValueMap[] Matches =
    [
        new("EXACT_CODE", "The text is the whole code or key (代码全同)."),
        new("EXACT_NAME", "The text is the whole name (名称全同)."),
        new("STARTS_WITH", "The code or name begins with the text (开头相同)."),
        new("CONTAINS", "The code or name has the text inside (包含)."),
        new("READING_STARTS_WITH", "The name, as it is read in pinyin or by its initials, begins with the text (拼音开头相同): `jiangmen` or `jm` for 江门市."),
        new("READING_CONTAINS", "The name, as it is read, has the text from one of its characters on (拼音包含)."),
    ];

    /// <summary>What does not fit, a sentence each.</summary>
    public static IEnumerable<string> Mistakes(ApiMaps maps) => maps.Searched.SelectMany(type => maps.Entities.FirstOrDefault(entity => entity.TypeName == type) switch
    {
        null => [$"search: there is no type {type}."],
        { SearchTerms.IsEmpty: true } => [$"search: {type} has no text to be found by."],
        { } entity => entity.SearchTerms
            .Where(term => !entity.Fields.OfType<Fields.ColumnField>().Any(field => field.Column == term.Column && field.Type is Fields.TextLeaf))
            .Select(term => $"search: {type} is found by {term.Column}, which is no text field of it."),
    });

    /// <summary>The field of the root; none where nothing can be searched.</summary>
    public static IEnumerable<FieldDefinitionNode> RootFields(ApiMaps maps)
    {
        if (!maps.Searched.IsEmpty)
        {
            yield return Sdl.Field(
                Field,
                "SearchResults!",
                $"Records by code or name, Chinese names also by their pinyin or its initials, the best first: {string.Join(", ", maps.Searched)}. {Coverage(maps)} Example: `search(text: \"440783\", first: 8) {{ hits {{ match matchedText node {{ __typename ... on Node {{ id }} }} }} }}`.",
                [
                Sdl.Value("text", "String!", $"What to look for, at most {MaxText} characters; case does not count, and neither does space around it."),
                Sdl.Value("types", "[SearchType!]", "Only records of these types; of all without it."),
                Sdl.Value("first", "Int", $"At most this many, up to {MaxSize}.", $"{DefaultSize}"),
                .. AsOfArgument.Of(maps)]) with { Directives = Weights.Search };
        }
    }

    /// <summary>The types of the answer.</summary>
    public static IEnumerable<DefinitionNode> Derive(ApiMaps maps)
    {
        if (maps.Searched.IsEmpty)
        {
            return [];
        }

        return
        [
            Sdl.Union(Union, "A record that can be found by code or name (搜索结果).", maps.Searched),
            Sdl.Object(
                "SearchResults",
                "What a search found: first the exact codes, then the exact names, then what begins with the text, then what has it inside, then names that are read so; among equals by type, then by text.",
                [
                    Sdl.Field("nodes", $"[{Union}!]!", "The records that were found, the best first."),
                    Sdl.Field("hits", "[SearchHit!]!", "The records, each with why it was found."),
                    Sdl.Field("hasMore", "Boolean!", "Whether more would be found with a larger `first`."),
                ]),
            Sdl.Object(
                "SearchHit",
                "A record that was found (命中), and why.",
                [
                    Sdl.Field("node", $"{Union}!", "The record that was found.") with { Directives = Weights.PaidByEdge },
                    Sdl.Field("match", "SearchMatch!", "How it matches."),
                    Sdl.Field("matchedText", "String!", "The code or name that matches, whole."),
                ]),
            Sdl.Enum("SearchMatch", "How a record matches a text (匹配方式), the best first.", Matches),
            Sdl.Enum("SearchType", "The types of record that can be searched for (可搜索的类型).", maps.Searched.Select(type => new EnumValueMap(Names.EnumValue(type), Beginning(maps, type)))),
        ];
    }

    private static string Beginning(ApiMaps maps, string type) =>
        maps.Entities.Single(entity => entity.TypeName == type).Description.Split([": ", ", ", "."], 2, StringSplitOptions.None)[0] + ".";

    private static string Coverage(ApiMaps maps)
    {
        string[] large = [.. maps.Entities.Where(entity => maps.Searched.Contains(entity.TypeName, StringComparer.Ordinal) && entity.SearchTerms.Any(term => term.IsIndexed)).Select(entity => entity.TypeName)];
        return large.Length == 0 ? "" : $"Of {string.Join(", ", large)} only the beginning of the text is compared, of the others any part.";
    }
}
