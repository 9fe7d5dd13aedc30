using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Data.Constraints;

/// <summary>The versions of the constraint areas of one kind of a county: each a statement for the writing transaction.</summary>
public static class ConstraintVersions
{
    /// <summary>Lets one writer at a time publish a version, then one row: the first day of the newest on record.</summary>
    public static ImmutableArray<Sql.Sql> Hold(string countyCode, ConstraintKind kind) =>
    [
        Sql.Sql.Of($"select pg_advisory_xact_lock(hashtext('constraint_area'), hashtext({Sql.Sql.Value(countyCode)} || {Text(kind)}))"),
        Sql.Sql.Of($"select max(valid_from) from api.constraint_area_writable where county_code = {Sql.Sql.Value(countyCode)} and kind = {Text(kind)}"),
    ];

    /// <summary>Ends what still holds after a day.</summary>
    public static Sql.Sql End(string countyCode, ConstraintKind kind, DateOnly lastOn) => Sql.Sql.Of(
        $"update api.constraint_area_writable set valid_to = {Sql.Sql.Value(lastOn)} where county_code = {Sql.Sql.Value(countyCode)} and kind = {Text(kind)} and (valid_to is null or valid_to > {Sql.Sql.Value(lastOn)})");

    private static Sql.Sql Text(ConstraintKind kind) => Sql.Sql.Value(SqlNames.SnakeCase(kind.ToString()).ToUpperInvariant());
}
