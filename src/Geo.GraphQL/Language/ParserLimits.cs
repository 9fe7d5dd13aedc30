namespace Geo.GraphQL.Language;

/// <summary>How much text a document may be before the parser stops reading.</summary>
/// <param name="MaxTokens">Tokens without comments.</param>
/// <param name="MaxDepth">Braces and brackets open at one time.</param>
public sealed record ParserLimits(int MaxTokens = 10_000, int MaxDepth = 200)
{
    /// <summary>The limits for a client's document.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>The limits for our own SDL, which is trusted and long.</summary>
    public static ParserLimits Trusted { get; } = new(int.MaxValue);
}
