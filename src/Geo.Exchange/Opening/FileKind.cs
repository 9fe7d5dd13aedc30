using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>What the first bytes of a file say it is.</summary>
/// <param name="Format">Null when nothing known.</param>
/// <param name="IsArchive">A zip.</param>
internal readonly record struct FileKind(IntakeFormat? Format, bool IsArchive);
