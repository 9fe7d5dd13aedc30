using System.Diagnostics;
using Geo.Testing;

namespace Geo.Server.Tests;

/// <summary>Rules of the house that no analyzer checks: what lies in the repository, and how long a file may be.</summary>
public sealed class HouseRulesTests
{
    private const int MostLines = 400;

    private static readonly string[] CodeEndings = [".cs", ".ts", ".tsx", ".css", ".sh", ".sql"];

    [Fact]
    public void No_file_of_code_has_more_than_400_lines() =>
        Assert.Empty(TrackedFiles()
            .Where(file => CodeEndings.Contains(Path.GetExtension(file), StringComparer.Ordinal) && file != "db/schema.sql")
            .Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count()))
            .Where(file => file.Lines > MostLines));

    [Fact]
    public void No_lock_file_names_the_address_of_a_package_feed() =>
        Assert.Empty(TrackedFiles()
            .Where(file => file.EndsWith("package-lock.json", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Path.Combine(Repository.Root, file)).Contains("\"resolved\": \"http", StringComparison.Ordinal)));

    [Fact]
    public void Every_test_project_and_every_project_is_in_the_solution()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "Geo.sln"));
        Assert.Empty(TrackedFiles()
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(file => !solution.Contains(file.Replace('/', '\\'), StringComparison.Ordinal)));
    }

    // docs/decisions/0037-failed-statements.md. What a start reads, and what commands read as the owner, is not asked again on the same connection.
    [Fact]
    public void What_serves_requests_takes_connections_of_a_pool_only_to_give_them_back_clean()
    {
        string[] serving = ["src/Geo.Query/", "src/Geo.Tiles/", "src/Geo.Server/"];
        string[] atStart = ["src/Geo.Server/Commands/", "src/Geo.Server/Http/ServerDatabase.cs", "src/Geo.Query/Mapping/Catalogue.cs"];
        Assert.Empty(TrackedFiles()
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && serving.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => !atStart.Any(place => file.StartsWith(place, StringComparison.Ordinal)))
            .Where(file => File.ReadAllText(Path.Combine(Repository.Root, file)).Contains(".OpenConnectionAsync(", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> TrackedFiles()
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root, "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string[] files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return files.Where(file => File.Exists(Path.Combine(Repository.Root, file)));
    }
}
