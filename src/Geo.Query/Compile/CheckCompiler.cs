using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>The checks of shapes as statements: those that cannot fail, then those that bring a shape from elsewhere.</summary>
internal static class CheckCompiler
{
    public static IEnumerable<Statement> Compile(ImmutableArray<ShapeCheck> checks) =>
        InOrder(checks).Select(together => new Statement(SqlPrinter.Print(Select(together)), new CheckReading(together), SkipUnless: null));

    /// <summary>The checks that are asked together, in their order.</summary>
    public static IEnumerable<ImmutableArray<ShapeCheck>> InOrder(ImmutableArray<ShapeCheck> checks) =>
        checks.GroupBy(check => check.ForeignSrid is not null).OrderBy(group => group.Key).Select(group => group.ToImmutableArray());

    /// <summary>One row: for each check null, or what it found.</summary>
    public static SqlText Select(ImmutableArray<ShapeCheck> checks) => SqlText.Of($"select {SqlText.Join($", ", checks.Select(check => check.Problem))}");
}
