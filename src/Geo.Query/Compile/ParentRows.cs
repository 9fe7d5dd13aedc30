namespace Geo.Query.Compile;

/// <summary>The rows of a level as what the level below hangs on.</summary>
/// <param name="From">The rows under an alias.</param>
/// <param name="Number">The number of a row in the order of the answer.</param>
/// <param name="Column">A column of a row that a relation compares with.</param>
internal sealed record ParentRows(SqlText From, SqlText Number, Func<string, SqlText> Column);
