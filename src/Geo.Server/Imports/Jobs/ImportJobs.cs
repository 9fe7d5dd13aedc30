using System.Collections.Immutable;
using Geo.Data.Imports;
using Geo.Query.Execute;
using Geo.Server.Imports.Reports;
using Geo.Server.Imports.Staging;
using Geo.Server.Rights;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Imports.Jobs;

/// <summary>The jobs of one server as records: each step of a job is a change like any other, by who asked for it.</summary>
/// <param name="database">The database, as the application.</param>
/// <param name="server">The name of this server's folder.</param>
internal sealed class ImportJobs(NpgsqlDataSource database, string server)
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Everybody = [new(Caller.ActorSetting, "server"), new(Caller.RoleSetting, "admin")];

    /// <summary>Keeps a new job.</summary>
    public Task CreateAsync(Guid id, UploadedFile file, string? scope, ImportWish wish, CallerSettings caller, CancellationToken cancellationToken) => InTransactionAsync(
        caller.Settings,
        async connection =>
        {
            await connection.RunAsync(
                Sql.Sql.Of(
                    $"""
                    insert into api.import_job (id, uploaded_by, scope, file_name, file_kib, sha256, state, rows_done, created_at, updated_at)
                    values ({Sql.Sql.Value(id)}, {Sql.Sql.Value(caller.Actor())}, {Text(scope)}, {Sql.Sql.Value(file.Name)}, {Sql.Sql.Value((int)((file.Bytes + 1023) >> 10))}, {Sql.Sql.Value(file.Sha256)}, 'UPLOADED', 0, now(), now())
                    """),
                cancellationToken);
            await connection.RunAsync(
                Sql.Sql.Of(
                    $"""
                    insert into api.import_detail (job_id, server, rights, wish)
                    values ({Sql.Sql.Value(id)}, {Sql.Sql.Value(server)}, {Sql.Sql.Value(ImportRights.Write(caller))}, {Sql.Sql.Value(ImportJson.Write(wish))})
                    """),
                cancellationToken);
        },
        cancellationToken);

    /// <summary>How many jobs of a caller are not finished.</summary>
    public async Task<long> CountOpenAsync(CallerSettings caller, CancellationToken cancellationToken)
    {
        long open = 0;
        await InTransactionAsync(
            caller.Settings,
            connection => connection.EachAsync(
                Sql.Sql.Of($"select count(*) from api.import_job where finished_at is null and uploaded_by = {Sql.Sql.Value(caller.Actor())}"),
                row => open = row.GetInt64(0),
                cancellationToken),
            cancellationToken);
        return open;
    }

    /// <summary>The job that has waited longest; null where none waits.</summary>
    public async Task<ImportTask?> NextAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ImportTask> waiting = await ReadAsync(
            Sql.Sql.Of($"job.state in ('UPLOADED', 'CHECKING', 'COMMITTING') and job.step is null order by job.updated_at limit 1"), cancellationToken);
        return waiting.Count == 0 ? null : waiting[0];
    }

    /// <summary>The jobs of this server that are not finished.</summary>
    public Task<IReadOnlyList<ImportTask>> OpenAsync(CancellationToken cancellationToken) =>
        ReadAsync(Sql.Sql.Of($"job.finished_at is null order by job.created_at"), cancellationToken);

    /// <summary>The jobs of this server that were being worked on when it ended.</summary>
    public Task<IReadOnlyList<ImportTask>> InterruptedAsync(CancellationToken cancellationToken) =>
        ReadAsync(Sql.Sql.Of($"job.finished_at is null and job.step is not null order by job.created_at"), cancellationToken);

    /// <summary>Tells how far a job is. False where it is finished: somebody cancelled it.</summary>
    public async Task<bool> TellAsync(ImportTask job, ImportStep step, long? total, long done, CancellationToken cancellationToken)
    {
        int told = 0;
        await InTransactionAsync(
            job.Caller.Settings,
            async connection => told = await connection.RunAsync(
                Sql.Sql.Of(
                    $"update api.import_job set step = {Sql.Sql.Value(Word(step))}, rows_total = {Sql.Sql.Value(total, NpgsqlDbType.Bigint)}, rows_done = {Sql.Sql.Value((int)done)} where id = {Sql.Sql.Value(job.Id)} and finished_at is null"),
                cancellationToken),
            cancellationToken);
        return told == 1;
    }

    /// <summary>Says that a job failed.</summary>
    public Task FailAsync(ImportTask job, (string Code, string Message) why, CancellationToken cancellationToken) => InTransactionAsync(
        job.Caller.Settings,
        connection => connection.RunAsync(
            Sql.Sql.Of(
                $"""
                update api.import_job set state = 'FAILED', step = null, finished_at = now(), failure_code = {Sql.Sql.Value(why.Code)}, failure = {Sql.Sql.Value(why.Message)}
                where id = {Sql.Sql.Value(job.Id)} and finished_at is null
                """),
            cancellationToken),
        cancellationToken);

    /// <summary>Says what the file holds, and how its fields may be mapped.</summary>
    public Task InspectedAsync(ImportTask job, string format, string layer, long? rows, string inspection, string mapping, CancellationToken cancellationToken) => InTransactionAsync(
        job.Caller.Settings,
        async connection =>
        {
            await connection.RunAsync(
                Sql.Sql.Of(
                    $"""
                    update api.import_job set state = 'INSPECTED', step = null, format = {Sql.Sql.Value(format)}, layer = {Sql.Sql.Value(layer)}, rows_total = {Sql.Sql.Value(rows, NpgsqlDbType.Bigint)}, rows_done = 0
                    where id = {Sql.Sql.Value(job.Id)} and finished_at is null
                    """),
                cancellationToken);
            await connection.RunAsync(
                Sql.Sql.Of(
                    $"update api.import_detail set inspection = {Sql.Sql.Value(inspection)}, mapping = {Sql.Sql.Value(mapping)} where job_id = {Sql.Sql.Value(job.Id)}"),
                cancellationToken);
        },
        cancellationToken);

    /// <summary>Begins the commit of a job that was inspected, all of it in one process.</summary>
    public Task CommittingAsync(ImportTask job, CancellationToken cancellationToken) => InTransactionAsync(
        job.Caller.Settings,
        async connection =>
        {
            foreach (ImportState state in (ImportState[])[ImportState.Mapped, ImportState.Committing])
            {
                await connection.RunAsync(Sql.Sql.Of($"update api.import_job set state = {Sql.Sql.Value(Word(state))} where id = {Sql.Sql.Value(job.Id)}"), cancellationToken);
            }
        },
        cancellationToken);

    /// <summary>Says what a check found, or a commit that was refused.</summary>
    public Task CheckedAsync(ImportTask job, ImportReport report, RowReport rows, (string Code, string Message)? refusal, CancellationToken cancellationToken) => InTransactionAsync(
        job.Caller.Settings,
        connection => ReportAsync(connection, job.Id, ImportState.Checked, report, rows, refusal, cancellationToken),
        cancellationToken);

    /// <summary>Says inside of the transaction of a commit that its records are written.</summary>
    public static Task CommittedAsync(NpgsqlConnection connection, Guid id, ImportReport report, RowReport rows, CancellationToken cancellationToken) =>
        ReportAsync(connection, id, ImportState.Committed, report, rows, refusal: null, cancellationToken);

    private static async Task ReportAsync(
        NpgsqlConnection connection, Guid id, ImportState state, ImportReport report, RowReport rows, (string Code, string Message)? refusal, CancellationToken cancellationToken)
    {
        VerdictCounts counts = report.Counts;
        int told = await connection.RunAsync(
            Sql.Sql.Of(
                $"""
                update api.import_job set state = {Sql.Sql.Value(Word(state))}, step = null, rows_done = coalesce(rows_total, rows_done),
                  accepted = {Sql.Sql.Value(counts.Accepted)}, changed = {Sql.Sql.Value(counts.Changed)}, unchanged = {Sql.Sql.Value(counts.Unchanged)},
                  rejected = {Sql.Sql.Value(counts.Rejected)}, overlap_pairs = {Sql.Sql.Value(report.OverlapPairs)}, adjacency_seconds = {Sql.Sql.Value(report.Seconds.Adjacency)},
                  failure_code = {Text(refusal?.Code)}, failure = {Text(refusal?.Message)}, finished_at = case when {Sql.Sql.Value(state == ImportState.Committed)} then now() end
                where id = {Sql.Sql.Value(id)} and finished_at is null
                """),
            cancellationToken);
        if (told == 0)
        {
            throw new OperationCanceledException("The job was cancelled.");
        }

        await connection.RunAsync(
            Sql.Sql.Of($"update api.import_detail set report = {Sql.Sql.Value(ImportJson.Write(report))} where job_id = {Sql.Sql.Value(id)}"), cancellationToken);
        await connection.RunAsync(Sql.Sql.Of($"delete from api.import_report where job_id = {Sql.Sql.Value(id)}"), cancellationToken);
        for (int part = 0; part < rows.Parts.Count; part++)
        {
            await connection.RunAsync(
                Sql.Sql.Of($"insert into api.import_report (job_id, part, content) values ({Sql.Sql.Value(id)}, {Sql.Sql.Value(part)}, {Sql.Sql.Value(rows.Parts[part], NpgsqlDbType.Bytea)})"),
                cancellationToken);
        }
    }

    private async Task<IReadOnlyList<ImportTask>> ReadAsync(Sql.Sql which, CancellationToken cancellationToken)
    {
        List<ImportTask> jobs = [];
        await InTransactionAsync(
            Everybody,
            connection => connection.EachAsync(
                Sql.Sql.Of(
                    $"""
                    select job.id, job.state, job.uploaded_by, job.scope, job.file_name, job.layer, detail.rights, detail.wish, detail.inspection, detail.mapping
                    from api.import_job as job join api.import_detail as detail on detail.job_id = job.id
                    where detail.server = {Sql.Sql.Value(server)} and {which}
                    """),
                row => jobs.Add(Read(row)),
                cancellationToken),
            cancellationToken);
        return jobs;
    }

    private static ImportTask Read(NpgsqlDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new(
            row.GetGuid(0),
            Enum.Parse<ImportState>(row.GetString(1), ignoreCase: true),
            row.GetString(2),
            Text(3),
            row.GetString(4),
            Text(5),
            ImportRights.Read(row.GetString(6)),
            ImportJson.Read<ImportWish>(row.GetString(7)),
            Text(8),
            Text(9));
    }

    private async Task InTransactionAsync(
        ImmutableArray<KeyValuePair<string, string>> settings, Func<NpgsqlConnection, Task> body, CancellationToken cancellationToken)
    {
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        NpgsqlConnection connection = pooled.Connection;
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken);
        await Sql.LocalSettings.ApplyAsync(connection, settings, cancellationToken);
        await body(connection);
        await transaction.CommitAsync(cancellationToken);
        pooled.Done();
    }

    private static Sql.Sql Text(string? text) => Sql.Sql.Value(text, NpgsqlDbType.Text);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => SqlNames.SnakeCase(value.ToString()).ToUpperInvariant();
}
