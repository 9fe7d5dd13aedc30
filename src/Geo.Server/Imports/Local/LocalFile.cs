using System.IO.Compression;
using System.Security.Cryptography;
using Geo.Server.Imports.Jobs;
using Geo.Server.Imports.Reports;

namespace Geo.Server.Imports.Local;

/// <summary>Files of the command line.</summary>
internal static class LocalFile
{
    /// <summary>What a job keeps of a file.</summary>
    public static async Task<UploadedFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        byte[] hash = await SHA256.HashDataAsync(file, cancellationToken);
        return new(Path.GetFileName(path), file.Length, Convert.ToHexStringLower(hash));
    }

    /// <summary>A report as CSV.</summary>
    public static async Task WriteAsync(RowReport rows, string path, CancellationToken cancellationToken)
    {
        using MemoryStream packed = new();
        foreach (byte[] part in rows.Parts)
        {
            packed.Write(part);
        }

        packed.Position = 0;
        await using GZipStream text = new(packed, CompressionMode.Decompress);
        await using FileStream file = File.Create(path);
        await text.CopyToAsync(file, cancellationToken);
    }
}
