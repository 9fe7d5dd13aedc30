using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.Migrations;
using Geo.Server.Http.Load;
using Geo.Server.Telemetry;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it is not about to stop, the database answers, and has all the migrations
/// that it had when this server found it good; where only standbys answer it is ready for queries, and says so. Asks on connections of its own, so that a full pool does not look like a dead database.
/// </summary>
internal sealed class HealthEndpoint(NpgsqlDataSource database, ImmutableArray<string> schema, ILogger<HealthEndpoint> logger, CancellationToken stopping)
{
    /// <summary>Whether queries are answered without the primary.</summary>
    public Func<bool> CanRead { get; init; } = static () => false;

    /// <summary>Adds the two addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/health/live", static (HttpContext context) => AnswerAsync(context, "live")).WithMetadata(CountedElsewhere.Mark);
        app.MapGet("/health/ready", ReadyAsync).WithMetadata(CountedElsewhere.Mark);
    }

    private async Task ReadyAsync(HttpContext context)
    {
        if (stopping.IsCancellationRequested)
        {
            ProblemAnswer.Write(context, Messages.Stopping());
            return;
        }

        try
        {
            // A newer program may have added to it, and this one goes on until it is replaced.
            if (schema.Except(await Migrator.AppliedAsync(database, context.RequestAborted), StringComparer.Ordinal).Any())
            {
                ProblemAnswer.Write(context, Messages.SchemaLost());
                return;
            }

            await AnswerAsync(context, "ready");
        }
        catch (Exception problem) when (problem is NpgsqlException or TimeoutException)
        {
            Log.DatabaseUnreachable(logger, problem.Message);
            if (CanRead())
            {
                await AnswerAsync(context, "queries only");
                return;
            }

            ProblemAnswer.Write(context, Messages.DatabaseUnavailable());
        }
    }

    private static async Task AnswerAsync(HttpContext context, string status)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using Utf8JsonWriter json = new(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", status);
        json.WriteEndObject();
    }
}
