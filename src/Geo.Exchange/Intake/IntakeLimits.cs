namespace Geo.Exchange.Intake;

/// <summary>How much of a stranger's file is read before it is refused.</summary>
public sealed record IntakeLimits
{
    /// <summary>Bytes of the file as sent.</summary>
    public long FileBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of everything in an archive, unpacked.</summary>
    public long UnpackedBytes { get; init; } = 8L << 30;

    /// <summary>Bytes of one entry of an archive, unpacked: a Shapefile part and a DBF end there too.</summary>
    public long EntryBytes { get; init; } = (4L << 30) - 1;

    /// <summary>Entries of an archive.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>Bytes unpacked for each packed byte; asked above 16 MiB only, since small texts pack well.</summary>
    public int Ratio { get; init; } = 150;

    /// <summary>Layers of a file.</summary>
    public int Layers { get; init; } = 100;

    /// <summary>Columns of a layer.</summary>
    public int Fields { get; init; } = 500;

    /// <summary>Points of one ring or line.</summary>
    public int VerticesPerRing { get; init; } = 1_000_000;

    /// <summary>Rows of a layer.</summary>
    public long Rows { get; init; } = 5_000_000;

    /// <summary>Bytes of the attributes of one row.</summary>
    public int RowBytes { get; init; } = 8 << 20;

    /// <summary>Seconds one reading may take.</summary>
    public int Seconds { get; init; } = 1_800;

    /// <summary>Bytes of address space of the reading program.</summary>
    public long MemoryBytes { get; init; } = 2L << 30;

    /// <summary>The folder that working folders are made in, and removed from.</summary>
    public string WorkFolder { get; init; } = Path.GetTempPath();
}
