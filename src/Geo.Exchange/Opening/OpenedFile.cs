using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>A file that was sent, unpacked and recognised. Disposing removes what was unpacked.</summary>
internal sealed class OpenedFile(WorkFolder folder, IntakeFormat format, IReadOnlyList<SourceFile> sources, IReadOnlyList<string> ignored) : IDisposable
{
    public WorkFolder Folder { get; } = folder;

    public IntakeFormat Format { get; } = format;

    public IReadOnlyList<SourceFile> Sources { get; } = sources;

    /// <summary>Entries of an archive that were not looked at.</summary>
    public IReadOnlyList<string> Ignored { get; } = ignored;

    public void Dispose() => Folder.Dispose();
}
