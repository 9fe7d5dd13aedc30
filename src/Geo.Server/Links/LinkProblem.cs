namespace Geo.Server.Links;

/// <summary>Why an address with a token answers with an error.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">One sentence for the client.</param>
internal sealed record LinkProblem(int Status, string Code, string Message);
