using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Data.Reference;

/// <summary>The statements that bring the rows of a table in.</summary>
internal static class ReferenceStatements
{
    private const string RowNumber = "incoming_row";

    /// <summary>A temporary table with the types of the real one and the number of the row.</summary>
    public static Sql.Sql CreateIncoming(ReferenceTable table) => Sql.Sql.Of(
        $"""
        create temporary table {Sql.Sql.Name(table.Incoming)} on commit drop as
        select null::integer as {Sql.Sql.Name(RowNumber)}, {Names(table.Columns)} from {Sql.Sql.Name("land", table.Table)} with no data
        """);

    /// <summary>The text of the COPY.</summary>
    public static string Copy(ReferenceTable table) =>
        Sql.Sql.Of($"copy {Sql.Sql.Name(table.Incoming)} ({Sql.Sql.Name(RowNumber)}, {Names(table.Columns)}) from stdin").ToString();

    /// <summary>Deletes the entries of the incoming records' lists that the files no longer have.</summary>
    public static Sql.Sql Remove(ReferenceTable table)
    {
        SqlAlias kept = new("kept");
        SqlAlias incoming = new("incoming");
        Sql.Sql same = Sql.Sql.Join($" and ", table.Key.Select(column => Sql.Sql.Of($"{incoming.Column(column)} = {kept.Column(column)}")));
        return Sql.Sql.Of(
            $"""
            delete from {Sql.Sql.Name("land", table.Table)} as {kept}
            where {kept.Column(table.ListOf!)} in (select {Sql.Sql.Name(table.ListOf!)} from {Sql.Sql.Name(table.Incoming)}){NotCorrected(table, kept)}
              and not exists (select from {Sql.Sql.Name(table.Incoming)} as {incoming} where {same})
            """);
    }

    /// <summary>Writes the rows that are not there just so, and answers how many were inserted and updated.</summary>
    public static Sql.Sql Upsert(ReferenceTable table, int? only)
    {
        SqlAlias kept = new("kept");
        SqlAlias incoming = new("incoming");
        Sql.Sql columns = Names(table.Columns);
        Sql.Sql[] changes = [.. table.Columns.Except(table.Key, StringComparer.Ordinal).Select(column => Sql.Sql.Of($"{Sql.Sql.Name(column)} = excluded.{Sql.Sql.Name(column)}"))];
        Sql.Sql action = changes.Length == 0 ? Sql.Sql.Of($"do nothing") : Sql.Sql.Of($"do update set {Sql.Sql.Join($", ", changes)}");
        Sql.Sql filter = only is int row ? Sql.Sql.Of($"{incoming.Column(RowNumber)} = {Sql.Sql.Value(row)} and ") : Sql.Sql.Empty;
        Sql.Sql same = Sql.Sql.Join($" and ", table.Columns.Select(column => Sql.Sql.Of($"{incoming.Column(column)} is not distinct from {kept.Column(column)}")));
        return Sql.Sql.Of(
            $"""
            with written as (
              insert into {Sql.Sql.Name("land", table.Table)} ({columns})
              select {columns} from {Sql.Sql.Name(table.Incoming)} as {incoming}
              where {filter}not exists (select from {Sql.Sql.Name("land", table.Table)} as {kept} where {same}){NotCorrected(table, incoming)}
              order by {incoming.Column(RowNumber)}
              on conflict ({Names(table.Key)}) {action}
              returning (xmax = 0) as inserted
            )
            select count(*) filter (where inserted)::integer, count(*) filter (where not inserted)::integer from written
            """);
    }

    // What an office has corrected since is not written back to what the files say.
    private static Sql.Sql NotCorrected(ReferenceTable table, SqlAlias row)
    {
        if (table.Record is not { } record)
        {
            return Sql.Sql.Empty;
        }

        SqlAlias written = new("written");
        Sql.Sql same = Sql.Sql.Join($" and ", record.Key.Select(pair => Sql.Sql.Of($"{written.Column(pair.Column)} = {row.Column(pair.OfRow)}")));
        return Sql.Sql.Of(
            $" and not exists (select from {Sql.Sql.Name("land", record.Table)} as {written} where {same} and {written.Column("updated_by")} <> {Sql.Sql.Value(ReferenceRecord.Loader)})");
    }

    private static Sql.Sql Names(ImmutableArray<string> columns) => Sql.Sql.Join($", ", columns.Select(Sql.Sql.Name));
}
