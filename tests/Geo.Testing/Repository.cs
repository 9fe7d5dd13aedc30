namespace Geo.Testing;

/// <summary>Where the tests' own source tree lies.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Geo.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Geo.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Geo.sln above {AppContext.BaseDirectory}.");
    }
}
