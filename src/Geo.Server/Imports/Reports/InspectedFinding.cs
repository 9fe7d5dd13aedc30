using Geo.Exchange.Intake;

namespace Geo.Server.Imports.Reports;

/// <summary>Something a person should look at before the file is taken.</summary>
/// <param name="Code">A stable word.</param>
/// <param name="Message">A sentence.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Proposal">Reading it like this would put it right; null when nothing can be proposed.</param>
internal sealed record InspectedFinding(string Code, string Message, string Chinese, IntakeOptions? Proposal);
