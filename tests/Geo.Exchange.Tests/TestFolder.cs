using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests;

/// <summary>A folder for one test: files are made in it by real GDAL, and the working folders of readings lie in it, so that what is left behind is seen.</summary>
public sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        FullPath = Directory.CreateTempSubdirectory("geo-exchange-tests-").FullName;
        Directory.CreateDirectory(Combine("work"));
    }

    public string FullPath { get; }

    public IntakeLimits Limits => new() { WorkFolder = Combine("work") };

    /// <summary>What readings left behind.</summary>
    public string[] Leftovers => Directory.GetFileSystemEntries(Combine("work"));

    public string Combine(string name) => Path.Combine(FullPath, name);

    public string Write(string name, string text, Encoding? encoding = null)
    {
        File.WriteAllBytes(Combine(name), (encoding ?? new UTF8Encoding(false)).GetBytes(text));
        return Combine(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Combine(name), bytes);
        return Combine(name);
    }

    /// <summary>A zip of files of this folder, or of other names for them.</summary>
    public string Zip(string name, params (string Entry, string File)[] entries)
    {
        using ZipArchive archive = ZipFile.Open(Combine(name), ZipArchiveMode.Create);
        foreach ((string entry, string file) in entries)
        {
            archive.CreateEntryFromFile(Combine(file), entry);
        }

        return Combine(name);
    }

    /// <summary>A zip of all files of a folder or set whose name begins so.</summary>
    public string ZipOf(string name, string prefix)
    {
        using ZipArchive archive = ZipFile.Open(Combine(name), ZipArchiveMode.Create);
        foreach (string file in Directory.GetFiles(FullPath, prefix + "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(name, StringComparison.Ordinal)))
        {
            archive.CreateEntryFromFile(file, Path.GetRelativePath(FullPath, file));
        }

        return Combine(name);
    }

    /// <summary>A zip of a subfolder.</summary>
    public string ZipFolder(string name, string folder)
    {
        ZipFile.CreateFromDirectory(Combine(folder), Combine(name), CompressionLevel.Fastest, includeBaseDirectory: true);
        return Combine(name);
    }

    /// <summary>Runs ogr2ogr in this folder.</summary>
    public void Convert(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("ogr2ogr", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = FullPath,
            RedirectStandardError = true,
        })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
