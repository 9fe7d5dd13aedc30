using Geo.Server.Imports.Jobs;

namespace Geo.Server.Tests.Imports;

/// <summary>The folder of uploads: what is swept away, and what is not.</summary>
public sealed class ImportFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("geo-uploads-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_file_that_arrives_while_the_jobs_are_read_stays()
    {
        using ImportFolder folder = ImportFolder.Open(_root.FullName);
        IReadOnlyList<string> settled = folder.Settled();
        Guid[] jobsBefore = [];
        Guid arrived = await KeepAsync(folder);
        folder.Settle(arrived);
        ImportFolder.RemoveAllBut(settled, jobsBefore);
        Assert.True(folder.Has(arrived));
    }

    [Fact]
    public async Task A_file_without_a_job_goes_once_its_upload_is_over()
    {
        using ImportFolder folder = ImportFolder.Open(_root.FullName);
        (Guid arriving, Guid lost, Guid kept) = (await KeepAsync(folder), await KeepAsync(folder), await KeepAsync(folder));
        folder.Settle(lost);
        folder.Settle(kept);
        ImportFolder.RemoveAllBut(folder.Settled(), [kept]);
        Assert.Equal((true, false, true), (folder.Has(arriving), folder.Has(lost), folder.Has(kept)));
    }

    private static async Task<Guid> KeepAsync(ImportFolder folder)
    {
        Guid job = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        using MemoryStream file = new([1, 2, 3]);
        Assert.NotNull(await folder.KeepAsync(job, file, mostBytes: 10, Cancel));
        return job;
    }
}
