using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Geo.Server.Imports.Jobs;

/// <summary>
/// Where uploaded files lie while their jobs last: a folder of this server, held by a lock. Its name stands in the jobs, so that a server that
/// comes back knows its own.
/// </summary>
internal sealed class ImportFolder : IDisposable
{
    private const string LockFile = "held";
    private const string FileName = "file";
    private readonly ConcurrentDictionary<Guid, bool> _arriving = new();
    private readonly FileStream _held;
    private readonly string _path;

    private ImportFolder(string path, FileStream held)
    {
        _path = path;
        _held = held;
    }

    /// <summary>The name of the folder, which is the server's.</summary>
    public string Server => Path.GetFileName(_path);

    /// <summary>The folder that files are read in, and that programs that read them may fill.</summary>
    public string Work
    {
        get
        {
            string work = Path.Combine(_path, "work");
            Directory.CreateDirectory(work);
            return work;
        }
    }

    /// <summary>Takes a folder under the root: one that an earlier server left, else a new one.</summary>
    public static ImportFolder Open(string root)
    {
        Directory.CreateDirectory(root);
        foreach (string path in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Append(Path.Combine(root, RandomNumberGenerator.GetHexString(16, lowercase: true))))
        {
            Directory.CreateDirectory(path);
            try
            {
                return new ImportFolder(path, new FileStream(Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException)
            {
                // Another server holds it.
            }
        }

        throw new IOException($"No folder under {root} can be held.");
    }

    /// <summary>The file of a job.</summary>
    public string FileOf(Guid job) => Path.Combine(_path, job.ToString("N"), FileName);

    /// <summary>Whether the file of a job is there.</summary>
    public bool Has(Guid job) => File.Exists(FileOf(job));

    /// <summary>Keeps what is sent as the file of a job, up to a size. It counts as arriving until it has a job, see <see cref="Settle"/>.</summary>
    /// <returns>Its size and its SHA-256; null where it is larger, and nothing is kept.</returns>
    public async Task<(long Bytes, string Sha256)?> KeepAsync(Guid job, Stream sent, long mostBytes, CancellationToken cancellationToken)
    {
        _arriving.TryAdd(job, true);
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(job))!);
        bool isKept = false;
        try
        {
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using FileStream file = new(FileOf(job), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            byte[] buffer = new byte[1 << 16];
            int read;
            while ((read = await sent.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (file.Length + read > mostBytes)
                {
                    return null;
                }

                hash.AppendData(buffer.AsSpan(0, read));
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            isKept = true;
            return (file.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            if (!isKept)
            {
                Remove(job);
            }
        }
    }

    /// <summary>The file of a job has its job, or has none any more.</summary>
    public void Settle(Guid job) => _arriving.TryRemove(job, out _);

    /// <summary>Removes the file of a job.</summary>
    public void Remove(Guid job)
    {
        Settle(job);
        string folder = Path.GetDirectoryName(FileOf(job))!;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// The folders whose upload is over: each has a job already, or never gets one. To be asked before the jobs are read, since an upload may
    /// arrive and get its job between the two.
    /// </summary>
    public IReadOnlyList<string> Settled()
    {
        string[] there = Directory.GetDirectories(_path);
        HashSet<string> arriving = [.. _arriving.Keys.Select(job => job.ToString("N"))];
        return [.. there.Where(folder => !arriving.Contains(Path.GetFileName(folder)))];
    }

    /// <summary>Removes folders but those of some jobs: what a server that ended without a word has left.</summary>
    public static void RemoveAllBut(IEnumerable<string> settled, IEnumerable<Guid> jobs)
    {
        HashSet<string> kept = [.. jobs.Select(job => job.ToString("N"))];
        foreach (string folder in settled.Where(folder => !kept.Contains(Path.GetFileName(folder)) && Directory.Exists(folder)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();
}
