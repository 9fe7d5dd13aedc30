using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Filters by what a rule or other records say: what it says of all records is asked for at once.</summary>
public sealed partial class FilterCompiler
{
    private SqlText CompileRule(RuleField rule, ObjectInput conditions, SqlAlias row)
    {
        RuleQuestion question = Ask(_parameters, rule, conditions.Find("on") ?? new NullInput(), _source);
        ColumnField leaf = new(rule.Name, rule.Description, RuleField.Value, rule.Type, Nullable: true, FieldUses.Filter);
        return RelationSql.All(conditions.Fields
            .Where(pair => rule.Day is null || pair.Key != "on")
            .Select(pair => CompileRule(rule, question, leaf, pair.Key, pair.Value, row)));
    }

    /// <summary>The question of a rule: its day goes in as a parameter, so that today is asked for in every run.</summary>
    internal static RuleQuestion Ask(IParameters parameters, RuleField rule, Input on, RecordSource source) => new(
        rule.Day is not { } day
            ? SqlText.Empty
            : parameters.Add(NpgsqlDbType.Date, values => Conversions.ToLeaf(new DateLeaf(), "on", day((DateOnly?)values[0])), on),
        source.Position);

    // A test of the kind "in … is true" is a hash of all that the rule says, made once. As a join or an exists, PostgreSQL may take the
    // rule for cheap and ask it again for every record.
    private SqlText CompileRule(RuleField rule, RuleQuestion question, ColumnField leaf, string operation, Input value, SqlAlias row)
    {
        SqlText own = SqlText.Join($", ", rule.Columns.Select(pair => row.Column(pair.Own)));
        SqlText IsTold(Func<SqlText, SqlText> condition)
        {
            SqlAlias told = new("told");
            SqlText keys = SqlText.Join($", ", rule.Columns.Select(pair => told.Column(pair.Other)));
            return SqlText.Of($"(({own}) in (select {keys} from {rule.Rows(question)} as {told} where {condition(told.Column(RuleField.Value))}))");
        }

        if (value is LeafInput { Value: true } && operation == "isNull" && rule.Otherwise is null)
        {
            return SqlText.Of($"{IsTold(told => CompileOperator(leaf, operation, new LeafInput(false), told))} is not true");
        }

        SqlText holds = SqlText.Of($"{IsTold(told => CompileOperator(leaf, operation, value, told))} is true");
        return rule.Otherwise is not { } otherwise
            ? holds
            : SqlText.Of($"({holds} or ({CompileOperator(leaf, operation, value, SqlText.Word(otherwise))} and {IsTold(_ => SqlText.Of($"true"))} is not true))");
    }

    /// <summary>The condition that joins a row with what a rule says of it.</summary>
    internal static SqlText Joined(RuleField rule, SqlAlias told, SqlAlias row) =>
        RelationSql.All(rule.Columns.Select(pair => SqlText.Of($"{told.Column(pair.Other)} = {row.Column(pair.Own)}")));
}
