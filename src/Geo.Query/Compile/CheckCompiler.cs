using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>The checks of shapes as statements: those that cannot fail, then those that bring a shape from elsewhere.</summary>
internal static class CheckCompiler
{
    public static IEnumerable<Statement> Compile(ImmutableArray<ShapeCheck> checks) =>
        checks.GroupBy(check => check.ForeignSrid is not null).OrderBy(group => group.Key).Select(group => Statement([.. group]));

    private static Statement Statement(ImmutableArray<ShapeCheck> checks)
    {
        SqlText select = SqlText.Of($"select {SqlText.Join($", ", checks.Select(check => check.Problem))}");
        return new(SqlPrinter.Print(select), new CheckReading(checks), SkipUnless: null);
    }
}
