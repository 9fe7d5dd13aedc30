using System.IO.Compression;
using System.Text.Json;
using Geo.Query.Mapping;
using Geo.Server.Http;
using Geo.Server.Http.Load;
using Geo.Server.Http.Subscriptions;
using Geo.Server.Imports.Jobs;
using Geo.Server.Rights;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Geo.Server.Imports.Http;

/// <summary><c>POST /imports</c> takes a file in and makes a job of it; <c>GET /imports/{id}/report</c> gives the verdict of each row.</summary>
/// <param name="jobs">The jobs of this server.</param>
/// <param name="folder">Where files lie.</param>
/// <param name="reports">The reports of jobs.</param>
/// <param name="model">Gives the ids of the API.</param>
/// <param name="callers">Says who asks.</param>
/// <param name="origins">Pages of other sites are refused.</param>
/// <param name="mostBytes">The most bytes of a file.</param>
/// <param name="clock">Gives ids their time.</param>
internal sealed class ImportEndpoint(
    ImportJobs jobs, ImportFolder folder, ImportReports reports, ApiModel model, CallerDirectory callers, OriginCheck origins, long mostBytes, TimeProvider clock)
{
    private const int MostOpenJobs = 20;
    private const int MostFormBytes = 4096;
    private const int BoundaryBytes = 200;
    private const string Entity = "ImportJob";

    /// <summary>Adds the two addresses.</summary>
    public void Map(WebApplication app)
    {
        // A file takes as long to come as its sender's line is slow, and works on nothing but the disk meanwhile.
        app.MapPost("/imports", TakeAsync).WithMetadata(CountedElsewhere.Mark);
        app.MapGet("/imports/{id}/report", ReportAsync);
    }

    private async Task TakeAsync(HttpContext context)
    {
        // 1. who, and from where
        Caller caller = callers.Of(context);
        string? boundary = BoundaryOf(context.Request);
        if (await RefuseAsync(context, caller, boundary) is { } refused)
        {
            ProblemAnswer.Write(context, refused);
            return;
        }

        // 2. the file, straight to the disk
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = mostBytes + (1 << 20);
        Guid id = Guid.CreateVersion7(clock.GetUtcNow());
        bool isKept = false;
        try
        {
            (UploadedFile? file, string? county, Problem? problem) = await ReadFormAsync(context, boundary!, id);
            problem ??= file is null ? ImportProblems.NoFile() : county is not null && !ImportRights.Written(caller.Operating, county).Contains(county) ? ImportProblems.ForeignCounty(county) : null;
            if (problem is not null)
            {
                ProblemAnswer.Write(context, problem);
                return;
            }

            // 3. the job
            await jobs.CreateAsync(id, file!, county, new ImportWish(), caller.Operating, context.RequestAborted);
            isKept = true;
            await AnswerAsync(context, id);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            ProblemAnswer.Write(context, ImportProblems.BrokenForm());
        }
        finally
        {
            if (isKept)
            {
                folder.Settle(id);
            }
            else
            {
                folder.Remove(id);
            }
        }
    }

    private async Task<Problem?> RefuseAsync(HttpContext context, Caller caller, string? boundary) => 0 switch
    {
        _ when !origins.Passes(context.Request) => Messages.CrossSite(),
        _ when caller.Role < CallerRole.Editor || caller.WrittenCounties.Length == 0 => ImportProblems.NotAllowed(),
        _ when boundary is null => ImportProblems.NoForm(),
        _ when await jobs.CountOpenAsync(caller.Operating, context.RequestAborted) >= MostOpenJobs => ImportProblems.TooManyJobs(MostOpenJobs),
        _ => null,
    };

    private async Task<(UploadedFile? File, string? County, Problem? Problem)> ReadFormAsync(HttpContext context, string boundary, Guid id)
    {
        MultipartReader form = new(boundary, context.Request.Body) { HeadersCountLimit = 10, HeadersLengthLimit = MostFormBytes };
        UploadedFile? file = null;
        string? county = null;
        while (await form.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? part))
            {
                return (null, null, ImportProblems.BrokenForm());
            }

            string name = HeaderUtilities.RemoveQuotes(part.Name).ToString();
            if (part.IsFileDisposition() && file is null)
            {
                string given = FileNameOf(part);
                if (await folder.KeepAsync(id, section.Body, mostBytes, context.RequestAborted) is not var (bytes, sha256))
                {
                    return (null, null, ImportProblems.TooLarge(mostBytes));
                }

                file = new UploadedFile(given, bytes, sha256);
            }
            else if (name == "county" && !part.IsFileDisposition())
            {
                county = await ReadTextAsync(section.Body, context.RequestAborted);
            }
            else
            {
                return (null, null, ImportProblems.UnknownPart(name));
            }
        }

        return (file, county, null);
    }

    // The last part of a path, whatever the sender's system; a name is for people and for the ending.
    private static string FileNameOf(ContentDispositionHeaderValue part)
    {
        StringSegment given = part.FileNameStar.HasValue ? part.FileNameStar : part.FileName;
        string name = HeaderUtilities.RemoveQuotes(given).ToString().Split('/', '\\')[^1];
        name = string.Concat(name.Where(character => !char.IsControl(character))).Trim();
        return name.Length switch
        {
            0 => "file",
            > 255 => name[^255..],
            _ => name,
        };
    }

    private static async Task<string> ReadTextAsync(Stream body, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[MostFormBytes];
        int length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, length).Trim();
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= BoundaryBytes } boundary
            ? boundary.ToString()
            : null;

    private async Task AnswerAsync(HttpContext context, Guid id)
    {
        string global = model.IdOf(Entity, id);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using Utf8JsonWriter json = new(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("id", global);
        json.WriteString("report", $"/imports/{global}/report");
        json.WriteEndObject();
    }

    private async Task ReportAsync(HttpContext context, string id)
    {
        if (model.KeyOf(Entity, id) is not [Guid job] || await reports.FirstAsync(callers.Of(context).Operating, job, context.RequestAborted) is not { } first)
        {
            ProblemAnswer.Write(context, ImportProblems.NoReport());
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"import-{job:N}.csv\"";
        await using Stream packed = reports.Open(callers.Of(context).Operating, job, first, context.RequestAborted);
        await using GZipStream text = new(packed, CompressionMode.Decompress);
        await text.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
