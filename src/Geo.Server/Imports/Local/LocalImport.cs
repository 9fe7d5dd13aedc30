using System.Diagnostics;
using Geo.Data.Imports;
using Geo.Exchange.Intake;
using Geo.Server.Imports.Jobs;
using Geo.Server.Imports.Mapping;
using Geo.Server.Imports.Reports;
using Geo.Server.Imports.Rows;
using Geo.Server.Imports.Staging;
using Geo.Server.Rights;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Geo.Server.Imports.Local;

/// <summary>An import from the command line: the same rows, rules and transaction as a job of the server, with the progress on the error stream.</summary>
internal sealed class LocalImport(NpgsqlDataSource database, TimeProvider clock)
{
    private const int Mistaken = 1;
    private const int Rejected = 2;
    private const string ServerName = "command line";

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(LocalOrder order, CancellationToken cancellationToken)
    {
        // 1. who, the file and its layer
        if (!File.Exists(order.File))
        {
            return await FailAsync([$"There is no file {order.File}."]);
        }

        IntakeLimits limits = new();
        Caller caller = await CallerAsync(cancellationToken);
        Geometry? land = await CountyOutline.ReadAsync(database, ImportRights.Written(caller.Operating, order.County), cancellationToken);
        Inspection inspection = await IntakeInspector.InspectAsync(order.File, Path.GetFileName(order.File), land, limits, cancellationToken);
        if (inspection.Refusal is { } refusal)
        {
            return await FailAsync([$"{refusal.Message} ({refusal.Place})"]);
        }

        IntakeLayer? layer = inspection.Layers.FirstOrDefault(known => order.Layer is null || known.Name == order.Layer);
        if (layer is null)
        {
            return await FailAsync([ImportMessages.UnknownLayer(order.Layer, inspection.Layers.Select(known => known.Name)).Message]);
        }

        // 2. which field is which
        string[] columns = [.. layer.Fields.Select(field => field.Name)];
        (FieldMapping mapping, IReadOnlyList<string> mistakes) = await MapAsync(order, caller, columns, cancellationToken);
        if (mistakes.Count > 0)
        {
            return await FailAsync(mistakes);
        }

        // 3. the job, so that the history leads to it
        return await RunAsync(order, layer, inspection, caller, mapping, columns, limits, cancellationToken);
    }

    private async Task<int> RunAsync(
        LocalOrder order, IntakeLayer layer, Inspection inspection, Caller caller, FieldMapping mapping, string[] columns, IntakeLimits limits, CancellationToken cancellationToken)
    {
        ImportJobs jobs = new(database, ServerName);
        ImportWish wish = new() { Reading = order.Reading, Layer = layer.Name, SkipRejected = order.SkipsRejected, Publish = order.Publishes };
        ImportTask job = new(
            Guid.CreateVersion7(clock.GetUtcNow()), ImportState.Uploaded, caller.Actor, order.County, Path.GetFileName(order.File), layer.Name, caller.Operating, wish, null, mapping.ToJson());
        if (order.IsCommit)
        {
            await BeginAsync(jobs, job, order.File, inspection, layer, cancellationToken);
        }

        ImportOrder rows = new(
            IntakeReader.ReadAsync(order.File, Path.GetFileName(order.File), layer.Name, order.Reading, limits, cancellationToken),
            layer.RowCount,
            columns,
            mapping,
            caller.Operating,
            ImportRights.Written(caller.Operating, order.County),
            ImportSteps.ReasonOf(job))
        {
            IsCommit = order.IsCommit,
            SkipsRejected = order.SkipsRejected,
            Publishes = order.Publishes,
        };
        ImportOutcome outcome;
        try
        {
            ImportProgress progress = new();
            await using ProgressLines lines = new(progress, clock);
            outcome = await new ImportRun(database, clock).RunAsync(
                rows, progress, (connection, report, verdicts) => ImportJobs.CommittedAsync(connection, job.Id, report, verdicts, cancellationToken), cancellationToken);
        }
        catch when (order.IsCommit)
        {
            await jobs.FailAsync(job, ImportMessages.Interrupted(), CancellationToken.None);
            throw;
        }

        return await TellAsync(order, jobs, job, outcome, cancellationToken);
    }

    // A dry run leaves no job; a commit has one, so that the history leads to it.
    private static async Task BeginAsync(ImportJobs jobs, ImportTask job, string path, Inspection inspection, IntakeLayer layer, CancellationToken cancellationToken)
    {
        await jobs.CreateAsync(job.Id, await LocalFile.ReadAsync(path, cancellationToken), job.Scope, job.Wish, job.Caller, cancellationToken);
        string format = Sql.SqlNames.SnakeCase(inspection.Format!.Value.ToString()).ToUpperInvariant();
        await jobs.InspectedAsync(job, format, layer.Name, layer.RowCount, ImportJson.Write(ImportInspection.Of(inspection, job.Wish.Reading)), job.Mapping!, cancellationToken);
        await jobs.CommittingAsync(job, cancellationToken);
    }

    private static async Task<int> TellAsync(LocalOrder order, ImportJobs jobs, ImportTask job, ImportOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case ImportOutcome.Failed failed:
                await FailAsync(failed.Code, failed.Message);
                return await LocalImport.FailAsync([failed.Message]);
            case ImportOutcome.Committed written:
                await TellAsync(order, job, written.Report, written.Rows, isWritten: true, cancellationToken);
                return 0;
            case ImportOutcome.Checked found:
                await TellAsync(order, job, found.Report, found.Rows, isWritten: false, cancellationToken);
                return found.Report.Counts.Rejected == 0 ? 0 : Rejected;
            case ImportOutcome.Rejected refused:
                (string code, string message) = ImportMessages.RowsRejected(refused.Report.Counts.Rejected);
                await FailAsync(code, message);
                await TellAsync(order, job, refused.Report, refused.Rows, isWritten: false, cancellationToken);
                await Console.Error.WriteLineAsync($"geo: {message}");
                return Rejected;
            default:
                throw new UnreachableException($"Nothing is told of {outcome.GetType().Name}.");
        }

        Task FailAsync(string code, string message) => order.IsCommit ? jobs.FailAsync(job, (code, message), cancellationToken) : Task.CompletedTask;
    }

    private static async Task TellAsync(LocalOrder order, ImportTask job, ImportReport report, RowReport rows, bool isWritten, CancellationToken cancellationToken)
    {
        if (order.ReportFile is { } file)
        {
            await LocalFile.WriteAsync(rows, file, cancellationToken);
        }

        if (order.IsJson)
        {
            Console.WriteLine(ImportJson.Write(new { Job = job.Id, IsWritten = isWritten, report.Counts, report.OverlapPairs, report.Rejected, report.Overlaps, report.Seconds }));
            return;
        }

        VerdictCounts counts = report.Counts;
        Console.WriteLine($"{(isWritten ? "Written" : "Checked")}: {counts.Accepted:N0} new, {counts.Changed:N0} changed, {counts.Unchanged:N0} unchanged, {counts.Rejected:N0} rejected, {report.OverlapPairs:N0} overlaps.");
        foreach (RejectedRow row in report.Rejected.Take(20))
        {
            Console.WriteLine($"  row {row.Row} ({row.Place}) {row.Code}: {string.Join(" ", row.Problems.Select(problem => problem.Message))}");
        }
    }

    private async Task<(FieldMapping Mapping, IReadOnlyList<string> Mistakes)> MapAsync(LocalOrder order, Caller caller, string[] columns, CancellationToken cancellationToken)
    {
        FieldMapping mapping = MappingGuess.Of(columns);
        List<string> mistakes = [];
        if (order.Profile is { } name)
        {
            FieldMapping? saved = order.County is { } county ? await new ImportProfiles(database).FindAsync(caller.Operating, county, name, cancellationToken) : null;
            mapping = saved ?? mapping;
            if (saved is null)
            {
                mistakes.Add(order.County is null ? "--profile needs --county: profiles belong to counties." : $"The county {order.County} has no profile '{name}'.");
            }
        }

        foreach (string option in order.Maps)
        {
            (mapping, string? mistake) = MapOption.Apply(mapping, option);
            mistakes.AddRange(mistake is null ? [] : [mistake]);
        }

        mistakes.AddRange(MappingCheck.Of(mapping, columns).Select(wrong => wrong.Message));
        return (mapping, mistakes);
    }

    private async Task<Caller> CallerAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> counties = await Geo.Server.Http.ServerDatabase.ReadCountiesAsync(database, cancellationToken);
        RoleRights rights = new(counties);
        string actor = $"command line: {Environment.UserName}";
        return rights.Create(actor, CallerRole.Admin, []);
    }

    private static Task<int> FailAsync(IEnumerable<string> mistakes) => Commands.CommandRunner.FailAsync(mistakes).ContinueWith(_ => Mistaken, TaskScheduler.Default);
}
