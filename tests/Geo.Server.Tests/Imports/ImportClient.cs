using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Geo.Server.Tests.Imports;

/// <summary>Brings files in over HTTP, as an office does.</summary>
internal static class ImportClient
{
    private const string Job = "id state step layer accepted changed unchanged rejected overlapPairs failureCode failure report { rejections { row parcelCode outline problems { field code message messageZh } } overlaps { row parcelCode otherRow otherCode areaMu } }";

    /// <summary>Uploads a file and gives the id of its job.</summary>
    public static async Task<string> UploadAsync(this DemoServer server, byte[] bytes, string name, string? county = null)
    {
        using HttpResponseMessage response = await server.SendAsync(bytes, name, county);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
    }

    /// <summary>Sends a file.</summary>
    public static Task<HttpResponseMessage> SendAsync(this DemoServer server, byte[] bytes, string name, string? county = null, string? origin = null)
    {
        MultipartFormDataContent form = new() { { new ByteArrayContent(bytes), "file", name } };
        if (county is not null)
        {
            form.Add(new StringContent(county), "county");
        }

        HttpRequestMessage request = new(HttpMethod.Post, "/imports") { Content = form };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends an act about a job, which succeeds.</summary>
    public static async Task StepAsync(this DemoServer server, string act, object input)
    {
        JsonElement payload = await server.TryStepAsync(act, input);
        Assert.Equal("[]", payload.GetProperty("userErrors").GetRawText());
    }

    /// <summary>Sends an act about a job.</summary>
    public static async Task<JsonElement> TryStepAsync(this DemoServer server, string act, object input)
    {
        string type = char.ToUpperInvariant(act[0]) + act[1..] + "Input";
        JsonElement data = await server.QueryAsync($"mutation ($input: {type}!) {{ {act}(input: $input) {{ importJob {{ id state }} userErrors {{ path code message }} }} }}", new { input });
        return data.GetProperty(act);
    }

    /// <summary>The job once it is in one of some states, or failed.</summary>
    public static async Task<JsonElement> ReachAsync(this DemoServer server, string id, params string[] states)
    {
        for (int look = 0; look < 1200; look++)
        {
            JsonElement job = (await server.QueryAsync($"query ($id: ID!) {{ importJob(id: $id) {{ {Job} }} }}", new { id })).GetProperty("importJob");
            string state = job.GetProperty("state").GetString()!;
            if (states.Contains(state) || state == "FAILED")
            {
                return job;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"The job did not become {string.Join(" or ", states)}.");
    }

    /// <summary>Uploads a file, maps it and checks it; gives the job.</summary>
    public static async Task<JsonElement> CheckAsync(this DemoServer server, ImportFile file, object? constants = null)
    {
        string id = await server.UploadAsync(file.Bytes, "parcels.geojson");
        Assert.Equal("INSPECTED", (await server.ReachAsync(id, "INSPECTED")).GetProperty("state").GetString());
        await server.StepAsync("mapImport", new { id, constants = constants ?? new[] { new { field = "STAGE", value = "净地" } } });
        await server.StepAsync("checkImport", new { id });
        return await server.ReachAsync(id, "CHECKED");
    }

    /// <summary>Uploads, maps, checks and commits a file; gives the job.</summary>
    public static async Task<JsonElement> CommitAsync(this DemoServer server, ImportFile file, object? constants = null, bool skipRejected = false)
    {
        string id = (await server.CheckAsync(file, constants)).GetProperty("id").GetString()!;
        await server.StepAsync("commitImport", new { id, skipRejected });
        return await server.ReachAsync(id, "COMMITTED", "CHECKED");
    }

    /// <summary>The counts of a job: new, changed, unchanged, rejected.</summary>
    public static (long New, long Changed, long Unchanged, long Rejected) Counts(JsonElement job) => (
        job.GetProperty("accepted").GetInt64(), job.GetProperty("changed").GetInt64(), job.GetProperty("unchanged").GetInt64(), job.GetProperty("rejected").GetInt64());

    /// <summary>The codes of the problems of a row.</summary>
    public static string[] Problems(JsonElement job, long row) =>
    [
        .. job.GetProperty("report").GetProperty("rejections").EnumerateArray()
            .Where(rejection => rejection.GetProperty("row").GetInt64() == row)
            .SelectMany(rejection => rejection.GetProperty("problems").EnumerateArray())
            .Select(problem => problem.GetProperty("code").GetString()!),
    ];
}
