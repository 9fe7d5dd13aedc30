using System.Diagnostics;
using Npgsql;

namespace Geo.Testing;

/// <summary>Programs that come with PostgreSQL or PostGIS, run as tests' witnesses.</summary>
public static class PostgresPrograms
{
    /// <summary>The schema of a database as <c>pg_dump</c> writes it, without what differs from run to run.</summary>
    public static async Task<string> DumpSchemaAsync(string connectionString)
    {
        NpgsqlConnectionStringBuilder url = new(connectionString);
        string programs = (await RunAsync("bash", [Path.Combine(Repository.Root, "eng", "postgres.sh"), "programs"], input: null)).Trim();
        string dump = await RunAsync(
            Path.Combine(programs, "pg_dump"),
            ["--schema-only", "--schema=land", "--schema=api", "-h", url.Host!, "-p", $"{url.Port}", "-U", url.Username!, url.Database!],
            input: null);
        IEnumerable<string> lines = dump.Split('\n').Where(line => !line.StartsWith("-- Dumped ", StringComparison.Ordinal)
            && !line.StartsWith("\\restrict", StringComparison.Ordinal) && !line.StartsWith("\\unrestrict", StringComparison.Ordinal)
            && line != "--" && !line.StartsWith("SET ", StringComparison.Ordinal) && !line.StartsWith("SELECT pg_catalog.set_config", StringComparison.Ordinal));
        return string.Join('\n', CollapseBlankLines(lines)).Trim('\n');
    }

    /// <summary>Runs a program, gives it the input and returns its output.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string? input)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input ?? "");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program}: {(await error).Trim()}");
    }

    private static IEnumerable<string> CollapseBlankLines(IEnumerable<string> lines)
    {
        bool blank = false;
        foreach (string line in lines)
        {
            if (line.Length > 0 || !blank)
            {
                yield return line;
            }

            blank = line.Length == 0;
        }
    }
}
