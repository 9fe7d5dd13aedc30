namespace Geo.Server.Http;

/// <summary>An answer outside GraphQL execution.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Code">Stable, for <c>extensions.code</c>.</param>
/// <param name="Message">One sentence for the client.</param>
internal sealed record Problem(int Status, string Code, string Message);
