using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Acts;

/// <summary>What a readable name of a record leads to.</summary>
/// <param name="CountyCode">The county it lies in; null where the name is none.</param>
/// <param name="Hold">The statement that holds the record.</param>
/// <param name="Error">What is wrong with the name.</param>
internal sealed record ReadableName(string? CountyCode, Sql.Sql? Hold, UserError? Error);
