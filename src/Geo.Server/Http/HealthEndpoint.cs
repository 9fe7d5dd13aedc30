using System.Text.Json;
using Geo.Server.Telemetry;
using Npgsql;

namespace Geo.Server.Http;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: and so does the database. Migrations and maps were checked at start.</summary>
internal sealed class HealthEndpoint(NpgsqlDataSource database, ILogger<HealthEndpoint> logger)
{
    /// <summary>Adds the two addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/health/live", static (HttpContext context) => AnswerAsync(context, "live"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private async Task ReadyAsync(HttpContext context)
    {
        try
        {
            await using NpgsqlConnection connection = await database.OpenConnectionAsync(context.RequestAborted);
            await using NpgsqlCommand command = new() { Connection = connection, CommandText = "select 1", CommandTimeout = 3 };
            await command.ExecuteScalarAsync(context.RequestAborted);
            await AnswerAsync(context, "ready");
        }
        catch (NpgsqlException problem)
        {
            Log.DatabaseUnreachable(logger, problem.Message);
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
