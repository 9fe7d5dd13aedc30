using System.Diagnostics;
using Geo.Data.Imports;
using Geo.Exchange.Intake;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Reports;
using Geo.Server.Imports.Rows;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Geo.Server.Imports.Jobs;

/// <summary>The steps of a job: what is done with its file in the state it is in.</summary>
internal sealed class ImportSteps(NpgsqlDataSource database, ImportJobs jobs, ImportRun run, IntakeLimits limits)
{
    /// <summary>Takes the step that the job waits for.</summary>
    /// <param name="job">The job.</param>
    /// <param name="path">Its file.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="quiet">Ends telling of the progress: what follows says how the step ended.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Whether the job is finished, and its file is needed no more.</returns>
    public Task<bool> RunAsync(ImportTask job, string path, ImportProgress progress, Func<Task> quiet, CancellationToken cancellationToken) => job.State switch
    {
        ImportState.Uploaded => InspectAsync(job, path, quiet, cancellationToken),
        ImportState.Checking or ImportState.Committing => ReadAsync(job, path, progress, quiet, cancellationToken),
        _ => throw new UnreachableException($"Nothing is done with a job that is {job.State}."),
    };

    private async Task<bool> InspectAsync(ImportTask job, string path, Func<Task> quiet, CancellationToken cancellationToken)
    {
        Geometry? land = await CountyOutline.ReadAsync(database, ImportRights.Written(job.Caller, job.Scope), cancellationToken);
        Inspection inspection = await IntakeInspector.InspectAsync(path, job.FileName, land, limits, cancellationToken);
        await quiet();
        if (inspection.Refusal is { } refusal)
        {
            await jobs.FailAsync(job, (refusal.Code, $"{refusal.Message} ({refusal.Place})"), cancellationToken);
            return true;
        }

        ImportInspection found = ImportInspection.Of(inspection, job.Wish.Reading);
        InspectedLayer? layer = found.Layers.FirstOrDefault(layer => job.Wish.Layer is null || layer.Name == job.Wish.Layer);
        if (layer is null)
        {
            await jobs.FailAsync(job, ImportMessages.UnknownLayer(job.Wish.Layer, found.Layers.Select(known => known.Name)), cancellationToken);
            return true;
        }

        FieldMapping guess = MappingGuess.Of([.. layer.Fields.Select(field => field.Name)]);
        string format = Sql.SqlNames.SnakeCase(inspection.Format!.Value.ToString()).ToUpperInvariant();
        await jobs.InspectedAsync(job, format, layer.Name, layer.RowCount, ImportJson.Write(found), guess.ToJson(), cancellationToken);
        return false;
    }

    private async Task<bool> ReadAsync(ImportTask job, string path, ImportProgress progress, Func<Task> quiet, CancellationToken cancellationToken)
    {
        InspectedLayer layer = ImportJson.Read<ImportInspection>(job.Inspection!).Layers.First(layer => layer.Name == job.Layer);
        ImportOrder order = new(
            IntakeReader.ReadAsync(path, job.FileName, layer.Name, job.Wish.Reading, limits, cancellationToken),
            layer.RowCount,
            [.. layer.Fields.Select(field => field.Name)],
            FieldMapping.FromJson(job.Mapping!),
            job.Caller,
            ImportRights.Written(job.Caller, job.Scope),
            ReasonOf(job))
        {
            IsCommit = job.State == ImportState.Committing,
            SkipsRejected = job.Wish.SkipRejected,
            Publishes = job.Wish.Publish,
        };
        ImportOutcome outcome = await run.RunAsync(order, progress, FinishAsync, cancellationToken);
        await quiet();
        switch (outcome)
        {
            case ImportOutcome.Checked found:
                await jobs.CheckedAsync(job, found.Report, found.Rows, refusal: null, cancellationToken);
                return false;
            case ImportOutcome.Rejected rejected:
                await jobs.CheckedAsync(job, rejected.Report, rejected.Rows, ImportMessages.RowsRejected(rejected.Report.Counts.Rejected), cancellationToken);
                return false;
            case ImportOutcome.Failed failed:
                await jobs.FailAsync(job, (failed.Code, failed.Message), cancellationToken);
                return true;
            case ImportOutcome.Committed:
                return true;
            default:
                throw new UnreachableException($"Nothing follows from {outcome.GetType().Name}.");
        }

        async Task FinishAsync(NpgsqlConnection connection, ImportReport report, RowReport rows)
        {
            await quiet();
            await ImportJobs.CommittedAsync(connection, job.Id, report, rows, cancellationToken);
        }
    }

    /// <summary>The reason that the history has for the writes of a job.</summary>
    public static string ReasonOf(ImportTask job) => $"import {job.FileName} {job.Id}" + (job.Wish.Reason is { } reason ? $": {reason}" : "");
}
