using System.Net;
using System.Text;
using System.Text.Json;
using Geo.Server.Imports.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests.Imports;

/// <summary>Files that mean harm or are broken: each ends its job with a reason, and leaves nothing.</summary>
public sealed class BadFileTests(DemoServer server) : IClassFixture<DemoServer>
{
    public static TheoryData<string> Names => [.. BadFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_file_ends_its_job_with_a_reason_and_leaves_nothing(string what)
    {
        BadFile file = BadFiles.All[what]();
        string id = await server.UploadAsync(file.Bytes, file.Name);
        Task<JsonElement> ending = server.ReachAsync(id, "INSPECTED");
        do
        {
            // Whoever asks meanwhile is answered.
            Assert.NotEqual(0, (await server.QueryAsync("{ parcels(first: 1) { nodes { code } } }", new { })).GetProperty("parcels").GetProperty("nodes").GetArrayLength());
        }
        while (!ending.IsCompleted);

        JsonElement job = await ending;
        Assert.True(job.GetProperty("state").GetString() == "FAILED" && job.GetProperty("failureCode").GetString() == file.Code, job.GetRawText());
        Assert.Contains(file.Says, job.GetProperty("failure").GetString(), StringComparison.Ordinal);
        ImportFolder folder = server.Services.GetRequiredService<ImportFolder>();
        string path = Path.GetDirectoryName(Path.GetDirectoryName(folder.FileOf(Guid.Empty)))!;
        for (int look = 0; look < 200 && LeftIn(path).Length > 0; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Assert.Empty(LeftIn(path));
    }

    [Fact]
    public async Task A_row_of_too_many_vertices_is_refused_with_its_place()
    {
        StringBuilder ring = new();
        for (int i = 0; i < 1_200_000; i++)
        {
            ring.Append(i == 0 ? "" : ",").Append('[').Append(ImportFile.Text(112.5 + (i % 1000 * 1e-6))).Append(',').Append(ImportFile.Text(22.4 + (i * 1e-9))).Append(']');
        }

        string id = await server.UploadAsync(
            Encoding.UTF8.GetBytes($"{{\"type\":\"FeatureCollection\",\"features\":[{{\"type\":\"Feature\",\"properties\":{{\"宗地代码\":\"440783999001GB00001\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{ring},[112.5,22.4]]]}}}}]}}"),
            "large.geojson");
        JsonElement job = await server.ReachAsync(id, "INSPECTED");
        if (job.GetProperty("state").GetString() == "INSPECTED")
        {
            await server.StepAsync("mapImport", new { id, constants = new[] { new { field = "STAGE", value = "净地" } } });
            await server.StepAsync("checkImport", new { id });
            job = await server.ReachAsync(id, "CHECKED");
        }

        Assert.True(job.GetProperty("state").GetString() == "FAILED" || job.GetProperty("rejected").GetInt64() == 1, job.GetRawText());
    }

    [Fact]
    public async Task A_form_that_is_none_is_answered_with_its_problem()
    {
        using StringContent text = new("x");
        using HttpResponseMessage noForm = await server.Client.PostAsync("/imports", text, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, noForm.StatusCode);
        using MultipartFormDataContent empty = new() { { new StringContent("440783"), "county" } };
        using HttpResponseMessage noFile = await server.Client.PostAsync("/imports", empty, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, noFile.StatusCode);
    }

    private static string[] LeftIn(string path) => [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "held")];
}
