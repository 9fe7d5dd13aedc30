namespace Geo.Query.Plans;

/// <summary>A no to an argument's value: the stable code and the sentence for the client.</summary>
public sealed record Refusal(string Code, string Message);
