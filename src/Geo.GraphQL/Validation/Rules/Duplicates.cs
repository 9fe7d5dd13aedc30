using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Names that stand more than once in a list.</summary>
internal static class Duplicates
{
    private const int Few = 8;

    /// <summary>Reports each name once, with all its places.</summary>
    public static void Report<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf, Action<string, IEnumerable<NameNode>> report)
    {
        if (nodes.Length <= Few && !AnyAmongFew(nodes, nameOf))
        {
            return;
        }

        foreach (IGrouping<string, NameNode> group in nodes.Select(nameOf).GroupBy(name => name.Value, StringComparer.Ordinal))
        {
            if (group.Skip(1).Any())
            {
                report(group.Key, group);
            }
        }
    }

    private static bool AnyAmongFew<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf)
    {
        for (int i = 1; i < nodes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (nameOf(nodes[i]).Value == nameOf(nodes[j]).Value)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
