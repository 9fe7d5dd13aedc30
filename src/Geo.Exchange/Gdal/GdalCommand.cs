namespace Geo.Exchange.Gdal;

/// <summary>What to start.</summary>
/// <param name="Program">Which program.</param>
/// <param name="Drivers">The only drivers it may use; all others are taken away from it.</param>
/// <param name="Arguments">A list, never a shell's text; a name that starts with <c>-</c> or names a GDAL file system is refused.</param>
/// <param name="Folder">Its working and temporary folder.</param>
public sealed record GdalCommand(GdalProgram Program, IReadOnlyList<string> Drivers, IReadOnlyList<string> Arguments, string Folder)
{
    /// <summary>Seconds it may take by the clock, and twice of processor time.</summary>
    public int Seconds { get; init; } = 1_800;

    /// <summary>Bytes of address space.</summary>
    public long MemoryBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of the largest file it may write.</summary>
    public long FileBytes { get; init; } = 8L << 30;
}
