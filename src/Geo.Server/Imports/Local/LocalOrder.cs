using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Local;

/// <summary>What the command line asks for.</summary>
/// <param name="File">The file.</param>
internal sealed record LocalOrder(string File)
{
    public string? Layer { get; init; }

    public string? Profile { get; init; }

    /// <summary><c>FIELD=COLUMN</c> and <c>FIELD:=VALUE</c>.</summary>
    public IReadOnlyList<string> Maps { get; init; } = [];

    public IntakeOptions Reading { get; init; } = IntakeOptions.AsRead;

    public bool IsCommit { get; init; }

    public bool SkipsRejected { get; init; }

    public bool Publishes { get; init; }

    public string? County { get; init; }

    public string? ReportFile { get; init; }

    public bool IsJson { get; init; }
}
