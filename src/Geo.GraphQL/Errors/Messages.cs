namespace Geo.GraphQL.Errors;

/// <summary>Every sentence this library says to a client, once. The words are those of the reference implementation.</summary>
internal static partial class Messages
{
    public static string Syntax(string description) => $"Syntax Error: {description}";

    public const string InvalidUtf8 = "The document is not valid UTF-8.";

    public static string TooManyTokens(int limit) => $"Document contains more than {limit} tokens. Parsing aborted.";

    public static string NestedTooDeeply(int limit) => $"Document is nested more than {limit} levels deep. Parsing aborted.";
}
