namespace Geo.Query.Mapping;

/// <summary>
/// Calls of the rules that run in SQL. A rule is one function as of now and one of the same name that takes a position of the change
/// log behind its other arguments (<c>land.publish_now</c> makes the one of the other).
/// </summary>
public static class RuleSql
{
    /// <summary>The call.</summary>
    /// <param name="function">The function in the schema <c>api</c>.</param>
    /// <param name="position">The position the records are read behind; null for now.</param>
    /// <param name="arguments">The other arguments.</param>
    public static SqlText Call(string function, SqlText? position, params IEnumerable<SqlText> arguments) =>
        SqlText.Of($"{SqlText.Name("api", function)}({SqlText.Join($", ", position is null ? arguments : arguments.Append(position))})");
}
