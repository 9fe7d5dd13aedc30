using Geo.GraphQL.Language;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>How much one document may ask for. <c>docs/limits.md</c> says how to stay below each.</summary>
/// <param name="MaxTokens">Tokens without comments; the parser stops there.</param>
/// <param name="MaxNesting">Braces and brackets open at one time, where the parser stops; and selection sets inside each other through fragments.</param>
/// <param name="MaxDepth">Fields inside fields, through fragments.</param>
/// <param name="MaxIntrospectionDepth">The same below <c>__schema</c> and <c>__type</c>, where the common query needs 15 by itself; 0 shows nothing of the schema.</param>
/// <param name="MaxRootFields">Fields of one operation at the root, through fragments.</param>
/// <param name="MaxAliases">Aliases as written.</param>
/// <param name="MaxDirectives">Directives as written.</param>
/// <param name="MaxSpreads">Fragment spreads as written.</param>
/// <param name="MaxFields">Fields of one operation once every fragment is resolved.</param>
/// <param name="MaxErrors">Errors reported; one more says that there are others.</param>
public sealed record DocumentLimits(
    int MaxTokens = 10_000,
    int MaxNesting = 200,
    int MaxDepth = 15,
    int MaxIntrospectionDepth = 20,
    int MaxRootFields = 30,
    int MaxAliases = 1_000,
    int MaxDirectives = 500,
    int MaxSpreads = 500,
    int MaxFields = 10_000,
    int MaxErrors = 100)
{
    /// <summary>The largest body of a request that is read.</summary>
    public const int DefaultMaxBytes = 1 << 20;

    /// <summary>The limits a stranger meets.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>The part that the parser keeps.</summary>
    public ParserLimits Parser { get; } = new(MaxTokens, MaxNesting);
}
