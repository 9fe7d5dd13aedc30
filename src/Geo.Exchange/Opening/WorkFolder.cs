using System.Security.Cryptography;

namespace Geo.Exchange.Opening;

/// <summary>A folder of our own for one reading or writing; disposing removes it with all it holds.</summary>
public sealed class WorkFolder : IDisposable
{
    private WorkFolder(string path) => FullPath = path;

    /// <summary>Where it lies.</summary>
    public string FullPath { get; }

    /// <summary>Makes one that only this user may enter.</summary>
    public static WorkFolder Create(string parent)
    {
        string path = Path.Combine(Path.GetFullPath(parent), "geo-exchange-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new WorkFolder(path);
    }

    /// <summary>The path of a name in it.</summary>
    public string Combine(string name) => Path.Combine(FullPath, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(FullPath))
        {
            Directory.Delete(FullPath, recursive: true);
        }
    }
}
