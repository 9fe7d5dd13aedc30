namespace Geo.Query.Plans;

/// <summary>A no to an argument's value.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Message">The sentence for the client.</param>
/// <param name="Chinese">The same in Chinese, of what an act can be refused for; null for what only programs get wrong.</param>
public sealed record Refusal(string Code, string Message, string? Chinese = null);
