using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Geo.Server.Imports.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests.Imports;

/// <summary>Files that mean harm or are broken: each ends its job with a reason, and leaves nothing.</summary>
public sealed class BadFileTests(DemoServer server) : IClassFixture<DemoServer>
{
    public static TheoryData<string> Names => [.. Files.Keys];

    private static readonly Dictionary<string, Func<(string Name, byte[] Bytes)>> Files = new(StringComparer.Ordinal)
    {
        ["bomb"] = () => ("bomb.zip", Zip(("a.shp", new byte[64 << 20]), ("a.dbf", new byte[64 << 20]), ("a.shx", new byte[1 << 20]))),
        ["traversal"] = () => ("a.zip", Zip(("../../evil.shp", [1]), ("../../evil.dbf", [1]), ("../../evil.shx", [1]))),
        ["vrt"] = () => ("a.vrt", Encoding.UTF8.GetBytes("<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")),
        ["vrt as geojson"] = () => ("a.geojson", Encoding.UTF8.GetBytes("<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/vsicurl/http://127.0.0.1/x</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")),
        ["wrong ending"] = () => ("a.gpkg", Encoding.UTF8.GetBytes("this is no GeoPackage")),
        ["truncated"] = () => ("a.geojson", Encoding.UTF8.GetBytes("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geome")),
        ["empty"] = () => ("a.geojson", []),
        ["missing part"] = () => ("a.zip", Zip(("a.shp", [0, 0, 39, 10]))),
        ["not a zip"] = () => ("a.zip", Encoding.UTF8.GetBytes("PK no zip at all")),
        ["unknown"] = () => ("a.exe", [77, 90, 1, 2, 3]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_file_ends_its_job_with_a_reason_and_leaves_nothing(string what)
    {
        (string name, byte[] bytes) = Files[what]();
        string id = await server.UploadAsync(bytes, name);
        Task<JsonElement> ending = server.ReachAsync(id, "INSPECTED");
        do
        {
            using HttpResponseMessage health = await server.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        }
        while (!ending.IsCompleted);

        JsonElement job = await ending;
        Assert.Equal("FAILED", job.GetProperty("state").GetString());
        Assert.NotEqual("INTERNAL", job.GetProperty("failureCode").GetString());
        Assert.False(string.IsNullOrWhiteSpace(job.GetProperty("failure").GetString()));
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

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
