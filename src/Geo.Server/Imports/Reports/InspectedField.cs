using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Reports;

/// <summary>A column of a layer.</summary>
/// <param name="Name">As the file names it.</param>
/// <param name="Kind">What it says it holds.</param>
internal sealed record InspectedField(string Name, IntakeFieldKind Kind);
