namespace Geo.Server.Exports;

/// <summary>How much one export may take.</summary>
internal sealed record ExportLimits
{
    /// <summary>Records of one file.</summary>
    public long Rows { get; init; } = 1_000_000;

    /// <summary>Records of one file for who shows no token.</summary>
    public long AnonymousRows { get; init; } = 20_000;

    /// <summary>Time from the first row to the last byte.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Time that counting may take when the address is asked for.</summary>
    public TimeSpan MeasureTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Exports at the same time.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>Bytes of a file that has to be finished before it is sent.</summary>
    public long FileBytes { get; init; } = 8L << 30;
}
