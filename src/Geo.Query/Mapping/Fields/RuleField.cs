using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Query.Mapping.Fields;

/// <summary>
/// A leaf that no column of the record holds: a rule or other records say it of all records at once, so that they can be
/// filtered and grouped by it. The record itself does not show it.
/// </summary>
/// <param name="Name">The name in filters and in the keys of groups.</param>
/// <param name="Description">What it says.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Columns">Pairs of own column and the rows' column; there is at most one row for a record.</param>
/// <param name="Rows">What to select from: it has the columns of the pairs and one called <c>value</c>.</param>
public sealed record RuleField(string Name, string Description, LeafType Type, ImmutableArray<ColumnPair> Columns, Func<RuleQuestion, Sql.Sql> Rows)
    : FieldMap(Name, Description)
{
    /// <summary>The column of the rows that has the value.</summary>
    public const string Value = "value";

    /// <summary>The value of records that the rows lack, as the rows would have it; null for none.</summary>
    public string? Otherwise { get; init; }

    /// <summary>From the argument <c>on</c> to the day the rule is asked about; it may refuse it. Null where the rule knows no day.</summary>
    public Func<DateOnly?, DateOnly>? Day { get; init; }

    /// <summary>Columns without which the value means nothing: who groups by it groups by these too.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>The record that the value names in the keys of groups; its own columns are those grouped by. Null for none.</summary>
    public ToOneField? Record { get; init; }

    /// <summary>The name of the value among the columns that are grouped by.</summary>
    public string Column => SqlNames.SnakeCase(Name);
}

/// <summary>What a rule is asked.</summary>
/// <param name="On">The day, an expression; empty where the rule knows none.</param>
/// <param name="Position">The position of the change log it is asked behind; null for now.</param>
public sealed record RuleQuestion(Sql.Sql On, Sql.Sql? Position);
