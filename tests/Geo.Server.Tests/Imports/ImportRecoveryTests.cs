using System.Net;
using Geo.Server.Options;
using Geo.Testing;

namespace Geo.Server.Tests.Imports;

/// <summary>A server that comes back after it was killed.</summary>
public sealed class ImportRecoveryTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Job =
        """
        with job as (
          insert into land.import_job (id, uploaded_by, file_name, file_kib, sha256) values ($1, 'development', 'a.geojson', 1, repeat('0', 64)))
        insert into land.import_detail (job_id, server, rights) values ($1, $2, '{"geo.actor":"development","geo.role":"admin"}')
        """;

    [Fact]
    public async Task What_was_being_worked_on_has_failed_and_its_file_is_gone()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory("geo-uploads-");
        try
        {
            // 1. what a killed server leaves: a folder, two jobs with a file, one of them begun, one job without a file, and a file without a job
            (Guid begun, Guid waiting, Guid lost) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
            DirectoryInfo folder = root.CreateSubdirectory("killed");
            foreach (Guid job in new[] { begun, waiting, Guid.CreateVersion7() })
            {
                await File.WriteAllTextAsync(
                    Path.Combine(folder.CreateSubdirectory(job.ToString("N")).FullName, "file"),
                    """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"x"},"geometry":null}]}""",
                    TestContext.Current.CancellationToken);
            }

            foreach (Guid job in new[] { begun, waiting, lost })
            {
                await server.Owner.RowsAsync(Job, job, "killed");
            }

            await server.Owner.RowsAsync("update land.import_job set step = 'INSPECTING' where id = $1", begun);

            // 2. it comes back
            await using RunningServer back = await RunningServer.StartAsync(
                new ServeOptions(server.Options.Database, server.Options.SigningKeys, IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null) { IsDevelopment = true, Uploads = root.FullName });
            Assert.Equal(("FAILED", "SERVER_ENDED"), await EndOfAsync(begun));
            Assert.Equal(("FAILED", "FILE_LOST"), await EndOfAsync(lost));
            for (int look = 0; look < 400 && (await EndOfAsync(waiting)).State == "UPLOADED"; look++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
            }

            Assert.Equal("INSPECTED", (await EndOfAsync(waiting)).State);
            Assert.Equal([waiting.ToString("N")], folder.GetDirectories().Select(left => left.Name).Where(name => name != "work"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private async Task<(string State, string? Code)> EndOfAsync(Guid job)
    {
        for (int look = 0; ; look++)
        {
            object?[] row = (await server.Owner.RowsAsync("select state, failure_code, step from land.import_job where id = $1", job))[0];
            if ((string)row[0]! != "UPLOADED" || look == 200)
            {
                return ((string)row[0]!, (string?)row[1]);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }
}
