using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>Counts something as it is written and remembers where the first one beyond the limit stands.</summary>
internal struct WrittenCount(int limit)
{
    /// <summary>How many there are.</summary>
    public int Value { get; private set; }

    /// <summary>The first one too many; meaningless below the limit.</summary>
    public SourceLocation Beyond { get; private set; }

    public void Add(SyntaxNode node)
    {
        if (++Value == limit + 1)
        {
            Beyond = node.Location;
        }
    }
}
