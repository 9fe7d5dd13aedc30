namespace Geo.Server.Identities.Demo;

/// <summary>A file for each demo identity with its token, for <c>curl</c> and scripts; that of nobody is empty. They go when the server stops.</summary>
internal static class DemoTokenFiles
{
    /// <summary>The file of a caller who shows no token.</summary>
    private const string Nobody = "anonymous";

    /// <summary>Writes the files, which only their owner may read.</summary>
    public static async Task WriteAsync(DemoIssuer issuer, string directory, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            // A user's own folders are the user's there.
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await WriteAsync(directory, Nobody, "", cancellationToken);
        foreach (DemoIdentity identity in issuer.Identities)
        {
            await WriteAsync(directory, identity.Key, issuer.Issue(identity), cancellationToken);
        }
    }

    /// <summary>Deletes them.</summary>
    public static void Delete(DemoIssuer issuer, string directory)
    {
        foreach (string name in issuer.Identities.Select(identity => identity.Key).Append(Nobody))
        {
            File.Delete(Path.Combine(directory, name));
        }
    }

    private static async Task WriteAsync(string directory, string name, string token, CancellationToken cancellationToken)
    {
        string path = Path.Combine(directory, name);
        File.Delete(path);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using StreamWriter writer = new(path, options);
        await writer.WriteAsync(token.AsMemory(), cancellationToken);
    }
}
