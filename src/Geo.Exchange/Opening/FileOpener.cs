using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>Recognises a file by its bytes, holds its name against them, and puts it where GDAL may read it: under a name of ours.</summary>
internal static class FileOpener
{
    public static async Task<OpenedFile> OpenAsync(string path, string fileName, IntakeLimits limits, CancellationToken cancellationToken)
    {
        FileInfo file = new(path);
        string name = Path.GetFileName(fileName.Replace('\\', '/'));
        if (!file.Exists || file.Length == 0)
        {
            throw new IntakeException(IntakeMessages.EmptyFile(name));
        }

        if (file.Length > limits.FileBytes)
        {
            throw new IntakeException(IntakeMessages.FileTooLarge(name, file.Length, limits.FileBytes));
        }

        WorkFolder folder = WorkFolder.Create(limits.WorkFolder);
        try
        {
            FileKind kind = await FileSniffer.SniffAsync(path, Path.GetExtension(name), cancellationToken);
            OpenedFile opened = kind.IsArchive
                ? await ArchiveOpener.OpenAsync(path, name, folder, limits, cancellationToken)
                : OpenSingle(path, name, kind.Format ?? throw new IntakeException(IntakeMessages.UnknownFormat(name)), folder);
            foreach (SourceFile source in opened.Sources)
            {
                await ContentGuard.CheckAsync(source, cancellationToken);
            }

            return opened;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    private static OpenedFile OpenSingle(string path, string name, IntakeFormat format, WorkFolder folder)
    {
        string extension = Path.GetExtension(name);
        FormatFacts? named = FormatFacts.OfExtension(extension);
        if (named is not null && named.Format != format && !IsSameFamily(named.Format, format))
        {
            throw new IntakeException(IntakeMessages.WrongExtension(name, named.Format, format));
        }

        FormatFacts facts = named?.Format == format ? named : FormatFacts.Of(format);
        if (facts.Needed.Length > 1)
        {
            throw new IntakeException(IntakeMessages.MissingParts(name, [.. facts.Needed.Where(part => !string.Equals(part, extension, StringComparison.OrdinalIgnoreCase))]));
        }

        // A link: nothing is copied, and no name of the sender's reaches GDAL.
        string target = folder.Combine("f1" + facts.Extensions[0]);
        File.CreateSymbolicLink(target, Path.GetFullPath(path));
        return new OpenedFile(folder, format, [new SourceFile(target, Path.GetFileNameWithoutExtension(name), format)], []);
    }

    // Text may be both, and a sequence of features with one feature is GeoJSON too.
    private static bool IsSameFamily(IntakeFormat named, IntakeFormat found) =>
        (named, found) is (IntakeFormat.GeoJson or IntakeFormat.GeoJsonSequence, IntakeFormat.GeoJson or IntakeFormat.GeoJsonSequence)
            or (IntakeFormat.BoundaryPointText, IntakeFormat.Csv);
}
