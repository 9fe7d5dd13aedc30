using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>One file, or one set of parts, that a reader is pointed at.</summary>
/// <param name="Path">In the working folder, under a name of ours.</param>
/// <param name="Name">As the sender named it, without its ending.</param>
/// <param name="Format">What it is.</param>
internal sealed record SourceFile(string Path, string Name, IntakeFormat Format);
