using System.Collections.Frozen;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// What records are selected from: the views of <c>api</c> in the face that the caller sees, or under <c>asOf</c> the functions that show them
/// as they were.
/// </summary>
internal sealed class RecordSource(FrozenSet<string> withHistory, FrozenSet<string> withFaces, Face face)
{
    /// <summary>The records as they are, in full.</summary>
    public static RecordSource Now { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty, Face.Exact);

    /// <summary>The position of the change log they are read behind; null for now.</summary>
    public SqlText? Position { get; set; }

    /// <summary>The face they are read in.</summary>
    public Face Face { get; } = face;

    /// <summary>The records of a view, to be named by the statement.</summary>
    public SqlText Of(string view) =>
        IsPast(view) ? SqlText.Of($"{SqlText.Name("api", $"{Faced(view)}_at")}({Position!})") : SqlText.Name("api", Faced(view));

    /// <summary>The records of a view under an alias.</summary>
    public SqlText Of(string view, SqlAlias row) => SqlText.Of($"{Of(view)} as {row}");

    /// <summary>The records of an entity under an alias.</summary>
    public SqlText Of(EntityMap entity, SqlAlias row) => Of(entity.View, row);

    /// <summary>The kept counts of an entity's records as they are, under an alias.</summary>
    public SqlText CountsOf(EntityMap entity, KeptCounts counts, SqlAlias row) =>
        SqlText.Of($"{SqlText.Name("api", entity.Faces is null ? counts.View : FaceMap.ViewOf(counts.View, Face))} as {row}");

    /// <summary>What changed in the records of a view.</summary>
    public SqlText HistoryOf(string view, SqlAlias row) => SqlText.Of($"{SqlText.Name("api", $"{Faced(view)}_history")} as {row}");

    /// <summary>The one record that a row belongs to, if it is there.</summary>
    public SqlText OuterJoin(EntityMap entity, SqlAlias row, Func<SqlAlias, SqlText> on) => SqlText.Of($" left{Join(entity, row, on)}");

    /// <summary>
    /// The one record that a row belongs to. A past one, or one of either face, is looked for row by row: a condition of a join does not
    /// reach the two branches behind it, and both would be read whole.
    /// </summary>
    public SqlText Join(EntityMap entity, SqlAlias row, Func<SqlAlias, SqlText> on)
    {
        if (!IsPast(entity.View) && !IsMixed(entity.View))
        {
            return SqlText.Of($" join {Of(entity, row)} on {on(row)}");
        }

        SqlAlias then = new("then");
        return SqlText.Of($" join lateral (select {then}.* from {Of(entity, then)} where {on(then)} limit 1) as {row} on true");
    }

    /// <summary>
    /// The records under an alias that a page can be of: where there are two faces, the page of each. An index then serves an order, which it
    /// cannot for the two together.
    /// </summary>
    public SqlText PageOf(EntityMap entity, SqlAlias row, SqlText where, SqlText order, SqlText limit)
    {
        if (!IsMixed(entity.View) || IsPast(entity.View))
        {
            return Of(entity, row);
        }

        SqlText Branch(Face face, SqlText condition) => SqlText.Of(
            $"(select {row}.* from {SqlText.Name("api", FaceMap.ViewOf(entity.View, face))} as {row} where {condition} order by {order} limit {limit})");
        return SqlText.Of(
            $"({Branch(Face.Exact, where)} union all {Branch(Face.Coarse, SqlText.Of($"{where} and not {entity.Faces!.IsExact(row)}"))}) as {row}");
    }

    /// <summary>Refuses a field that no row shows in this face; with it a record could be found by what it hides.</summary>
    /// <exception cref="RefusedException">The field is hidden.</exception>
    public void Demand(FieldMap field)
    {
        if (field.IsHidden && Face == Face.Coarse)
        {
            throw new RefusedException(Messages.HiddenField(field.Name));
        }
    }

    /// <summary>What says of a row of the entity that it shows its hidden fields; null where all do.</summary>
    public SqlText? ShowsHidden(EntityMap entity, SqlAlias row) => Face == Face.Mixed ? entity.Faces?.IsExact(row) : null;

    /// <summary>The source of a model, for now.</summary>
    public static RecordSource Of(ModelIndex index, Face face) => new(index.WithHistory, index.WithFaces, face);

    private bool IsMixed(string view) => Face == Face.Mixed && withFaces.Contains(view);

    private string Faced(string view) => withFaces.Contains(view) ? FaceMap.ViewOf(view, Face) : view;

    private bool IsPast(string view) => Position is not null && withHistory.Contains(view);
}
