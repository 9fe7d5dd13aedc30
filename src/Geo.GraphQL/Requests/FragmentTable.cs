using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Requests;

/// <summary>The fragments of a document by name.</summary>
public static class FragmentTable
{
    /// <summary>Of fragments with one name the first counts.</summary>
    public static IReadOnlyDictionary<string, FragmentDefinitionNode> Of(DocumentNode document)
    {
        Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }

        return fragments;
    }
}
