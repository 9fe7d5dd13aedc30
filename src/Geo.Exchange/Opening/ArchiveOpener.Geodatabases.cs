using System.Text.RegularExpressions;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>A File Geodatabase is a folder whose name ends with .gdb; only the files that such a folder has are unpacked.</summary>
internal static partial class ArchiveOpener
{
    private static List<IGrouping<string, ArchiveEntry>> Geodatabases(IReadOnlyList<ArchiveEntry> entries) =>
    [
        .. entries.Where(entry => GeodatabaseOf(entry.FullName) is not null)
            .GroupBy(entry => GeodatabaseOf(entry.FullName)!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal),
    ];

    private static async Task<OpenedFile> UnpackGeodatabasesAsync(
        List<IGrouping<string, ArchiveEntry>> geodatabases, IReadOnlyList<ArchiveEntry> entries, WorkFolder folder, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<SourceFile> sources = [];
        HashSet<ArchiveEntry> taken = [];
        UnpackedBytes budget = new(limits);
        foreach (IGrouping<string, ArchiveEntry> geodatabase in geodatabases)
        {
            string target = folder.Combine($"f{sources.Count + 1}.gdb");
            Directory.CreateDirectory(target);
            foreach (ArchiveEntry entry in geodatabase.Where(entry => GeodatabaseFile().IsMatch(Path.GetFileName(entry.FullName))))
            {
                taken.Add(entry);
                await UnpackAsync(entry, Path.Combine(target, Path.GetFileName(entry.FullName).ToLowerInvariant()), budget, cancellationToken);
            }

            sources.Add(new SourceFile(target, Path.GetFileNameWithoutExtension(geodatabase.Key), IntakeFormat.FileGeodatabase));
        }

        return new OpenedFile(folder, IntakeFormat.FileGeodatabase, sources, Ignored(entries, taken));
    }

    private static string? GeodatabaseOf(string fullName) =>
        Path.GetDirectoryName(fullName) is { Length: > 0 } folder && folder.EndsWith(".gdb", StringComparison.OrdinalIgnoreCase) ? folder : null;

    [GeneratedRegex(@"^(a[0-9a-f]{8}\.[A-Za-z0-9_]+|gdb|timestamps)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeodatabaseFile();
}
