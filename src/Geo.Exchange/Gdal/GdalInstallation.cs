using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Geo.Exchange.Gdal;

/// <summary>The GDAL of this machine and what can be put around it; found once for the process.</summary>
public sealed partial class GdalInstallation
{
    private static readonly Lazy<Task<GdalInstallation>> Found = new(LookAsync);

    private readonly IReadOnlyList<string> _drivers;

    private GdalInstallation(string? info, string? convert, IReadOnlyList<string> drivers, IReadOnlyList<string> isolation, string? limiter)
    {
        InfoPath = info;
        ConvertPath = convert;
        _drivers = drivers;
        Isolation = isolation;
        LimiterPath = limiter;
    }

    /// <summary>Whether files that need GDAL can be read and written.</summary>
    public bool IsPresent => InfoPath is not null && ConvertPath is not null && _drivers.Count > 0;

    /// <summary>For the log at start: whether GDAL runs without a network, and what guards it otherwise.</summary>
    public string NetworkIsolation => Isolation.Count > 0
        ? $"GDAL runs in a network namespace of its own ({string.Join(' ', Isolation.Skip(1))})."
        : "This system allows no network namespace: only the list of drivers and its settings keep GDAL from the network.";

    internal string? InfoPath { get; }

    internal string? ConvertPath { get; }

    internal IReadOnlyList<string> Isolation { get; }

    internal string? LimiterPath { get; }

    /// <summary>Looks at the first call.</summary>
    public static Task<GdalInstallation> FindAsync() => Found.Value;

    /// <summary>The value of GDAL_SKIP that leaves only the named drivers.</summary>
    internal string DriversBut(IReadOnlyList<string> allowed) =>
        string.Join(',', _drivers.Where(driver => !allowed.Contains(driver, StringComparer.Ordinal)));

    private static async Task<GdalInstallation> LookAsync()
    {
        string? info = FindProgram("ogrinfo");
        string? convert = FindProgram("ogr2ogr");
        HashSet<string> drivers = new(StringComparer.Ordinal);
        foreach (string? program in (string?[])[info, FindProgram("gdalinfo")])
        {
            if (program is not null)
            {
                drivers.UnionWith(DriverLine().Matches(await OutputOfAsync(program, ["--formats"]) ?? "").Select(line => line.Groups["name"].Value));
            }
        }

        string? unshare = FindProgram("unshare");
        string[][] ways = unshare is null ? [] : [[unshare, "--net"], [unshare, "--map-root-user", "--net"]];
        string[] isolation = [];
        foreach (string[] way in ways)
        {
            if (isolation.Length == 0 && await OutputOfAsync(way[0], [.. way[1..], "--", info ?? "/bin/true", "--version"]) is not null)
            {
                isolation = way;
            }
        }

        return new GdalInstallation(info, convert, [.. drivers.Order(StringComparer.Ordinal)], isolation, FindProgram("prlimit"));
    }

    private static string? FindProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    // Null when it could not be started or says it failed.
    private static async Task<string?> OutputOfAsync(string program, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = await process.StandardOutput.ReadToEndAsync();
            await errors;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // "  ESRI Shapefile -vector- (rw+v): ESRI Shapefile"
    [GeneratedRegex(@"^  (?<name>\S[^\n]*?) -[a-z, ]+- \(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex DriverLine();
}
