using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.Query.Scalars;

namespace Geo.Query.Mapping.Schema;

/// <summary>What every schema of ours has: scalars, <c>Node</c>, pages, leaf filters and geometry inputs.</summary>
internal static class CommonTypes
{
    /// <summary>How the custom scalars read input.</summary>
    public static readonly IReadOnlyDictionary<string, ScalarCoercion> Scalars = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal)
    {
        ["DateTime"] = new DateTimeCoercion(),
        ["Date"] = new DateCoercion(),
        ["Decimal"] = new DecimalCoercion(),
        ["GeoJSON"] = new GeoJsonCoercion(),
        ["GeoJSONPoint"] = new GeoJsonCoercion(),
        ["GeoJSONMultiPolygon"] = new GeoJsonCoercion(),
        ["Cursor"] = new CursorCoercion(),
    };

    /// <summary>The definitions of <c>Common.graphql</c>.</summary>
    public static ImmutableArray<DefinitionNode> Definitions()
    {
        using Stream resource = typeof(CommonTypes).Assembly.GetManifestResourceStream("Common.graphql")!;
        using StreamReader reader = new(resource);
        return Sdl.Definitions(reader.ReadToEnd());
    }
}
