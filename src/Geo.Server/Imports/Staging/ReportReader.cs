using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Mutations;
using Geo.Server.Imports.Reports;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>Reads from the tables of a job what its report tells.</summary>
internal sealed class ReportReader(NpgsqlConnection connection)
{
    /// <summary>How many rejected rows and how many pairs an answer shows.</summary>
    public const int Shown = 100;

    private static readonly Sql.Sql Rows = Sql.Sql.Of(
        $"""
        select row.number, row.place, row.code, verdict.verdict, row.problems, known.words, known.about
        from import_row as row
        join import_verdict as verdict using (number)
        left join (
          select number, array_agg(problem) as words, array_agg(array_to_json(about)::text) as about
          from import_problem group by number) as known using (number)
        """);

    /// <summary>The first rejected rows.</summary>
    public async Task<ImmutableArray<RejectedRow>> RejectedAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<RejectedRow>.Builder rows = ImmutableArray.CreateBuilder<RejectedRow>();
        await connection.EachAsync(
            Sql.Sql.Of(
                $"""
                select reported.*, st_asbinary(case when st_npoints(own.boundary) <= {Sql.Sql.Value(RejectedRow.MostPositions)} then own.boundary else st_envelope(own.boundary) end, 'NDR')
                from (select * from ({Rows}) as judged where verdict = 'REJECTED' order by number limit {Sql.Sql.Value(Shown)}) as reported
                join import_row as own using (number)
                order by number
                """),
            row => rows.Add(new(row.GetInt64(0), row.GetString(1), Text(row, 2), [.. Problems(row).Select(ToText)], row.IsDBNull(7) ? null : row.GetFieldValue<byte[]>(7))),
            cancellationToken);
        return rows.ToImmutable();
    }

    /// <summary>The first pairs of outlines that overlap, the greatest first, each once.</summary>
    public async Task<ImmutableArray<OverlappingPair>> OverlapsAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<OverlappingPair>.Builder pairs = ImmutableArray.CreateBuilder<OverlappingPair>();
        await connection.EachAsync(
            Sql.Sql.Of(
                $"""
                select overlap.number, row.code, overlap.other, overlap.code, overlap.metres * 3 / 2000
                from import_overlap as overlap join import_row as row using (number)
                where overlap.other is null or overlap.number < overlap.other
                order by overlap.metres desc, overlap.number, overlap.code limit {Sql.Sql.Value(Shown)}
                """),
            row => pairs.Add(new(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt64(2), row.GetString(3), row.GetDouble(4))),
            cancellationToken);
        return pairs.ToImmutable();
    }

    /// <summary>Every row as a line of the report.</summary>
    public async Task<RowReport> RowsAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"{Rows} order by row.number").ToCommand(connection);
        command.CommandTimeout = 0;
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        return await RowReport.WriteAsync(
            async write =>
            {
                string?[] cells = new string?[8];
                while (await row.ReadAsync(cancellationToken))
                {
                    Fill(cells, row);
                    await write(cells);
                }
            },
            cancellationToken);
    }

    private static void Fill(string?[] cells, NpgsqlDataReader row)
    {
        ImmutableArray<UserError> problems = Problems(row);
        cells[0] = row.GetInt64(0).ToString(CultureInfo.InvariantCulture);
        cells[1] = row.GetString(1);
        cells[2] = Text(row, 2);
        cells[3] = row.GetString(3);
        UserError? first = problems.FirstOrDefault();
        (cells[4], cells[5], cells[6]) = first is null ? (null, null, null) : (string.Join('.', first.Path), first.Code, first.Message);
        cells[7] = problems.Length > 1 ? string.Join(" | ", problems.Skip(1).Select(problem => $"{problem.Code}: {problem.Message}")) : null;
    }

    private static ImmutableArray<UserError> Problems(NpgsqlDataReader row)
    {
        ImmutableArray<UserError> own = row.IsDBNull(4) ? [] : RowProblems.Read(row.GetString(4));
        return row.IsDBNull(5)
            ? own
            : [.. own, .. row.GetFieldValue<string[]>(5).Zip(row.GetFieldValue<string[]>(6), (word, about) => FoundProblem.Tell(word, ImportJson.Read<string?[]>(about)))];
    }

    private static RowProblemText ToText(UserError problem) => new(string.Join('.', problem.Path), problem.Code, problem.Message, problem.Chinese);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
