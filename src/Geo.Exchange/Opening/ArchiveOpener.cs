using System.IO.Compression;
using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>Unpacks the one kind of data that an archive holds, under names of ours.</summary>
internal static partial class ArchiveOpener
{
    public static async Task<OpenedFile> OpenAsync(string path, string fileName, WorkFolder folder, IntakeLimits limits, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        if (ZipDirectory.CountEntries(file, limits.Entries) is not { } count)
        {
            throw new IntakeException(IntakeMessages.Damaged(fileName, "the archive has no directory at its end"));
        }

        if (count > limits.Entries)
        {
            throw new IntakeException(IntakeMessages.TooManyEntries(fileName, limits.Entries));
        }

        try
        {
            file.Position = 0;
            using ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);
            IReadOnlyList<ArchiveEntry> entries = ArchiveGuard.Entries(archive, fileName, limits);
            return await UnpackAsync(path, fileName, entries, folder, limits, cancellationToken);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or IOException)
        {
            throw new IntakeException(IntakeMessages.Damaged(fileName, "the archive cannot be unpacked"));
        }
    }

    private static async Task<OpenedFile> UnpackAsync(
        string path, string fileName, IReadOnlyList<ArchiveEntry> entries, WorkFolder folder, IntakeLimits limits, CancellationToken cancellationToken)
    {
        if (entries.Any(entry => entry.FullName == "xl/workbook.xml"))
        {
            return OpenWorkbook(path, fileName, folder);
        }

        if (entries.FirstOrDefault(entry => entry.FullName.Equals("doc.kml", StringComparison.OrdinalIgnoreCase)) is { } keyhole
            && Path.GetExtension(fileName).Equals(".kmz", StringComparison.OrdinalIgnoreCase))
        {
            entries = [keyhole];
        }

        if (Geodatabases(entries) is { Count: > 0 } geodatabases)
        {
            return await UnpackGeodatabasesAsync(geodatabases, entries, folder, limits, cancellationToken);
        }

        foreach (FormatFacts facts in FormatFacts.All.Where(facts => facts.Format != IntakeFormat.FileGeodatabase))
        {
            List<IGrouping<string, ArchiveEntry>> sets = SetsOf(entries, facts);
            if (sets.Count > 0)
            {
                return await UnpackSetsAsync(facts, sets, entries, folder, limits, cancellationToken);
            }
        }

        throw new IntakeException(IntakeMessages.NothingInArchive(fileName));
    }

    private static OpenedFile OpenWorkbook(string path, string fileName, WorkFolder folder)
    {
        FormatFacts? named = FormatFacts.OfExtension(Path.GetExtension(fileName));
        if (named is not null && named.Format != IntakeFormat.Xlsx)
        {
            throw new IntakeException(IntakeMessages.WrongExtension(fileName, named.Format, IntakeFormat.Xlsx));
        }

        string target = folder.Combine("f1.xlsx");
        File.CreateSymbolicLink(target, Path.GetFullPath(path));
        return new OpenedFile(folder, IntakeFormat.Xlsx, [new SourceFile(target, Path.GetFileNameWithoutExtension(fileName), IntakeFormat.Xlsx)], []);
    }

    // A set is the parts with one stem; of a Shapefile every set that has any of the three needed parts, so that a lack is named.
    private static List<IGrouping<string, ArchiveEntry>> SetsOf(IReadOnlyList<ArchiveEntry> entries, FormatFacts facts)
    {
        string[] parts = [.. facts.Extensions, .. facts.Needed, .. facts.Kept];
        string[] leading = facts.Format == IntakeFormat.Shapefile ? [".shp", ".shx"] : facts.Extensions;
        return
        [
            .. entries.Where(entry => parts.Contains(entry.Extension))
                .GroupBy(entry => entry.Stem, StringComparer.Ordinal)
                .Where(set => set.Any(entry => leading.Contains(entry.Extension)))
                .OrderBy(set => set.Key, StringComparer.Ordinal),
        ];
    }

    private static async Task<OpenedFile> UnpackSetsAsync(
        FormatFacts facts, List<IGrouping<string, ArchiveEntry>> sets, IReadOnlyList<ArchiveEntry> entries, WorkFolder folder, IntakeLimits limits, CancellationToken cancellationToken)
    {
        List<SourceFile> sources = [];
        UnpackedBytes budget = new(limits);
        bool needsContents = facts.Needed.Length > 1;
        foreach (IGrouping<string, ArchiveEntry> set in sets)
        {
            string[] missing = [.. facts.Needed.Where(part => !set.Any(entry => entry.Extension == part))];
            if (missing.Length > 0)
            {
                throw new IntakeException(IntakeMessages.MissingParts(set.First().Name, missing));
            }

            string stem = $"f{sources.Count + 1}";
            foreach (ArchiveEntry entry in set)
            {
                await UnpackAsync(entry, folder.Combine(stem + entry.Extension), budget, cancellationToken);
            }

            ArchiveEntry first = set.First(entry => facts.Extensions.Contains(entry.Extension));
            string target = folder.Combine(stem + first.Extension);
            if (!needsContents)
            {
                await CheckContentsAsync(target, first, facts.Format, cancellationToken);
            }

            sources.Add(new SourceFile(target, first.Name, facts.Format));
        }

        return new OpenedFile(folder, facts.Format, sources, Ignored(entries, [.. sets.SelectMany(set => set)]));
    }

    private static async Task CheckContentsAsync(string path, ArchiveEntry entry, IntakeFormat named, CancellationToken cancellationToken)
    {
        FileKind kind = await FileSniffer.SniffAsync(path, entry.Extension, cancellationToken);
        bool isJson = named is IntakeFormat.GeoJson or IntakeFormat.GeoJsonSequence && kind.Format is IntakeFormat.GeoJson or IntakeFormat.GeoJsonSequence;
        if (kind.Format != named && !isJson && named != IntakeFormat.Xlsx)
        {
            throw new IntakeException(kind.Format is { } found
                ? IntakeMessages.WrongExtension(entry.FullName, named, found)
                : IntakeMessages.UnknownFormat(entry.FullName));
        }
    }

    private static string[] Ignored(IReadOnlyList<ArchiveEntry> entries, HashSet<ArchiveEntry> taken) =>
        [.. entries.Where(entry => !taken.Contains(entry)).Select(entry => entry.FullName)];

    // An entry may hold more than its header says.
    private static async Task UnpackAsync(ArchiveEntry entry, string target, UnpackedBytes budget, CancellationToken cancellationToken)
    {
        await using Stream source = await entry.Entry.OpenAsync(cancellationToken);
        await using FileStream file = new(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            budget.Take(read, entry.FullName);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }
}
