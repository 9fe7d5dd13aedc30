using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Overlaps;

/// <summary>Two groups of fields that cannot answer under one name, and why.</summary>
internal sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    /// <summary>A message grows with the depth of a conflict; behind this length it is cut.</summary>
    public const int MaxText = 1_000;

    private const int MaxNodes = 20;

    public static string Abbreviate(string text) => text.Length > MaxText ? text[..MaxText] + "..." : text;

    /// <summary>The field and those below it, at most twenty.</summary>
    public static List<FieldNode> Gather(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        List<FieldNode> nodes = [field];
        foreach (IReadOnlyList<FieldNode> part in below)
        {
            nodes.AddRange(part.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
