using System.Collections.Frozen;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>What records are selected from: the views of <c>api</c>, or under <c>asOf</c> the functions that show them as they were.</summary>
internal sealed class RecordSource(FrozenSet<string> withHistory)
{
    /// <summary>The records as they are.</summary>
    public static RecordSource Now { get; } = new(FrozenSet<string>.Empty);

    /// <summary>The position of the change log they are read behind; null for now.</summary>
    public SqlText? Position { get; set; }

    /// <summary>The records of a view, to be named by the statement.</summary>
    public SqlText Of(string view) => IsPast(view) ? SqlText.Of($"{SqlText.Name("api", $"{view}_at")}({Position!})") : SqlText.Name("api", view);

    /// <summary>The records of a view under an alias.</summary>
    public SqlText Of(string view, SqlAlias row) => SqlText.Of($"{Of(view)} as {row}");

    /// <summary>The records of an entity under an alias.</summary>
    public SqlText Of(EntityMap entity, SqlAlias row) => Of(entity.View, row);

    /// <summary>The one record that a row belongs to, if it is there.</summary>
    public SqlText OuterJoin(EntityMap entity, SqlAlias row, Func<SqlAlias, SqlText> on) => SqlText.Of($" left{Join(entity, row, on)}");

    /// <summary>
    /// The one record that a row belongs to. A past one is looked for row by row: a condition of a join does not reach the
    /// two branches of its function, and both would be read whole.
    /// </summary>
    public SqlText Join(EntityMap entity, SqlAlias row, Func<SqlAlias, SqlText> on)
    {
        if (!IsPast(entity.View))
        {
            return SqlText.Of($" join {Of(entity, row)} on {on(row)}");
        }

        SqlAlias then = new("then");
        return SqlText.Of($" join lateral (select {then}.* from {Of(entity, then)} where {on(then)} limit 1) as {row} on true");
    }

    /// <summary>The source of a model, for now.</summary>
    public static RecordSource Of(ModelIndex index) => new(index.WithHistory);

    private bool IsPast(string view) => Position is not null && withHistory.Contains(view);
}
