using System.IO.Compression;
using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.Opening;

/// <summary>Lets through only entries that are what they seem: files with plain names below the archive's root, few, and not too large.</summary>
internal static class ArchiveGuard
{
    private const long SmallArchive = 16 << 20;
    private const int UnixKind = 0xF000;
    private const int UnixLink = 0xA000;
    private const int UnixFile = 0x8000;

    private static readonly string[] Archives = [".zip", ".rar", ".7z", ".gz", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".kmz", ".jar"];

    public static IReadOnlyList<ArchiveEntry> Entries(ZipArchive archive, string fileName, IntakeLimits limits)
    {
        List<ArchiveEntry> entries = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        long unpacked = 0;
        long packed = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string name = NameOf(entry);
            CheckName(name);
            if (name.EndsWith('/') || IsLitter(name))
            {
                continue;
            }

            CheckKind(entry, name);
            if (!seen.Add(name))
            {
                throw new IntakeException(IntakeMessages.DuplicateEntry(name));
            }

            if (entry.Length > limits.EntryBytes)
            {
                throw new IntakeException(IntakeMessages.EntryTooLarge(name, limits.EntryBytes));
            }

            unpacked += entry.Length;
            packed += entry.CompressedLength;
            if (unpacked > limits.UnpackedBytes || (unpacked > SmallArchive && unpacked / Math.Max(1, packed) > limits.Ratio))
            {
                throw new IntakeException(IntakeMessages.ArchiveTooLarge(fileName, unpacked, packed));
            }

            entries.Add(new ArchiveEntry(entry, name));
        }

        return entries;
    }

    // Opened as Latin-1, a name without the UTF-8 flag still holds its bytes.
    private static string NameOf(ZipArchiveEntry entry)
    {
        string name = entry.FullName;
        if (name.All(letter => letter <= 0xFF) && name.Any(letter => letter > 0x7F))
        {
            byte[] bytes = Encoding.Latin1.GetBytes(name);
            name = TextEncodings.Detect(bytes) is { } encoding ? encoding.GetString(bytes) : name;
        }

        return name.Replace('\\', '/');
    }

    private static void CheckName(string name)
    {
        bool isAbsolute = name.StartsWith('/') || (name.Length > 1 && name[1] == ':');
        if (name.Length is 0 or > 1_000 || isAbsolute || name.Any(char.IsControl) || name.Split('/').Any(part => part == ".."))
        {
            throw new IntakeException(IntakeMessages.UnsafeEntryName(name));
        }
    }

    private static void CheckKind(ZipArchiveEntry entry, string name)
    {
        int kind = (entry.ExternalAttributes >> 16) & UnixKind;
        if (kind is UnixLink)
        {
            throw new IntakeException(IntakeMessages.LinkInArchive(name));
        }

        if (kind is not (0 or UnixFile))
        {
            throw new IntakeException(IntakeMessages.UnsafeEntryName(name));
        }

        if (entry.IsEncrypted)
        {
            throw new IntakeException(IntakeMessages.EncryptedEntry(name));
        }

        if (Archives.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw new IntakeException(IntakeMessages.NestedArchive(name));
        }
    }

    // What macOS and Windows leave in archives.
    private static bool IsLitter(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
