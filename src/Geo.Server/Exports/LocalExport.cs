using System.Text.Json;
using System.Text.Json.Nodes;
using Geo.Exchange.Export;
using Geo.GraphQL.Errors;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Query.Records;
using Geo.Server.Commands;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Exports;

/// <summary>An export from the command line: the same records, columns and files as from the API, with no limit on their number.</summary>
internal sealed class LocalExport(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(LocalExportOrder order, CancellationToken cancellationToken)
    {
        // 1. words -> request
        ApiModel model = new ApiSchema(TileSetField.Declaration, clock).Build();
        (ExportRequest? request, string? mistake) = Read(model, order);
        if (request is null)
        {
            return await CommandRunner.FailAsync([mistake!]);
        }

        List<string> mistakes = [];
        MapOptions map = MapOptions.Read(Environment.GetEnvironmentVariable, mistakes);
        if (mistakes.Count > 0)
        {
            return await CommandRunner.FailAsync(mistakes);
        }

        // 2. request -> snapshot
        IReadOnlyList<string> counties = await ServerDatabase.ReadCountiesAsync(database, cancellationToken);
        if (order.County is { } only && !counties.Contains(only, StringComparer.Ordinal))
        {
            return await CommandRunner.FailAsync([$"The database has no county {only}."]);
        }

        Caller caller = new RoleRights(order.County is null ? counties : [order.County]).Create($"command line: {Environment.UserName}", CallerRole.Admin, []);
        ExportLimits limits = new() { Rows = long.MaxValue - 1, Time = TimeSpan.FromHours(6) };
        ExportSetup setup = new(model, new RecordReader(model, database), limits, map.ReviewNumber, clock);
        try
        {
            (ExportRun? run, Problem? problem) = await ExportRun.OpenAsync(setup, request, caller.Operating, caller.Role, limits.Time, cancellationToken);
            if (run is null)
            {
                return await CommandRunner.FailAsync([problem!.Message]);
            }

            // 3. rows -> file
            await using ExportRun _ = run;
            return await WriteAsync(run, order, cancellationToken);
        }
        catch (RefusedException refused)
        {
            return await CommandRunner.FailAsync([refused.Refusal.Message]);
        }
    }

    private static async Task<int> WriteAsync(ExportRun run, LocalExportOrder order, CancellationToken cancellationToken)
    {
        string unfinished = $"{order.Target}.{Environment.ProcessId}.part";
        ExportEnd end;
        try
        {
            await using (FileStream file = new(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                end = await run.WriteAsync(file, cancellationToken);
            }

            if (end.Failure is { } failure)
            {
                return await CommandRunner.FailAsync([failure]);
            }

            File.Move(unfinished, order.Target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return await CommandRunner.FailAsync([problem.Message]);
        }
        finally
        {
            File.Delete(unfinished);
        }

        Console.WriteLine($"{order.Target}: {end.Rows:N0} of {run.Measure.Count:N0} records.");
        foreach (string note in end.Notes.Select(note => $"{note.Message} ({note.Count:N0})").Prepend(run.Note).OfType<string>())
        {
            Console.WriteLine(note);
        }

        return 0;
    }

    private static (ExportRequest? Request, string? Mistake) Read(ApiModel model, LocalExportOrder order)
    {
        EntityMap? entity = model.Entities.FirstOrDefault(known => known.ListField is { } list
            && (string.Equals(list, order.Type, StringComparison.OrdinalIgnoreCase) || string.Equals(known.TypeName, order.Type, StringComparison.OrdinalIgnoreCase)));
        if (entity is null)
        {
            return (null, $"--type must be one of {string.Join(", ", model.Entities.Where(known => known.ListField is not null).Select(known => known.ListField))}, not '{order.Type}'.");
        }

        if (ExportKind.OfShort(order.Format) is not { } kind)
        {
            return (null, $"--format must be one of {string.Join(", ", ExportKind.All.Select(known => known.Short))}, not '{order.Format}'.");
        }

        ExportHeadings headings = ExportRequest.UsualHeadings(kind);
        if (order.Headings is not null && !Enum.TryParse(order.Headings, ignoreCase: true, out headings))
        {
            return (null, $"--headings must be names or terms, not '{order.Headings}'.");
        }

        try
        {
            RecordSelection selection = RecordSelection.Read(model, entity, JsonSerializer.SerializeToUtf8Bytes(SelectionOf(order)));
            string[] columns = order.Columns?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
            return (new ExportRequest(kind, order.Epsg, headings, [.. columns], selection), null);
        }
        catch (JsonException)
        {
            return (null, "--filter is no JSON; write it as '{\"stage\": {\"eq\": \"PREPARED\"}}'.");
        }
        catch (GraphQLRequestException wrong)
        {
            return (null, string.Join(" ", wrong.Errors.Select(error => error.Message)));
        }
    }

    private static JsonObject SelectionOf(LocalExportOrder order)
    {
        JsonObject selection = [];
        if (order.Filter is { } filter)
        {
            selection["where"] = JsonNode.Parse(filter);
        }

        if (order.Order.Count > 0)
        {
            selection["orderBy"] = new JsonArray([.. order.Order.Select(term => JsonValue.Create(term))]);
        }

        if (order.AsOf is { } time)
        {
            selection["asOf"] = time;
        }

        return selection;
    }
}
