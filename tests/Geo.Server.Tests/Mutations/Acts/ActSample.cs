namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>An input with which an act succeeds, on records of its own.</summary>
/// <param name="Act">The act.</param>
/// <param name="Input">Makes the records it needs and gives the input without version and reason.</param>
/// <param name="IsChange">Whether it changes a record, so that it names a version.</param>
/// <param name="TakesReason">Whether the input has a reason.</param>
internal sealed record ActSample(string Act, Func<ActLand, Task<object>> Input, bool IsChange = false, bool TakesReason = true);
