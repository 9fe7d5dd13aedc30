namespace Geo.GraphQL.Validation.Limits;

/// <summary>How much one document may ask for.</summary>
/// <param name="MaxDepth">Fields inside fields, through fragments.</param>
/// <param name="MaxIntrospectionDepth">The same below <c>__schema</c> and <c>__type</c>, where the common query needs 15 by itself.</param>
/// <param name="MaxRootFields">Fields of one operation at the root, through fragments.</param>
/// <param name="MaxAliases">Aliases as written.</param>
/// <param name="MaxDirectives">Directives as written.</param>
/// <param name="MaxSpreads">Fragment spreads as written.</param>
/// <param name="MaxFields">Fields of one operation once every fragment is resolved.</param>
public sealed record DocumentLimits(
    int MaxDepth = 15,
    int MaxIntrospectionDepth = 20,
    int MaxRootFields = 30,
    int MaxAliases = 1_000,
    int MaxDirectives = 500,
    int MaxSpreads = 500,
    int MaxFields = 10_000)
{
    /// <summary>The limits a stranger meets.</summary>
    public static DocumentLimits Default { get; } = new();
}
