namespace Geo.Exchange.Gdal;

/// <summary>How a GDAL program ended and what it said.</summary>
/// <param name="Outcome">Failed too where it gave errors and went on.</param>
/// <param name="Errors">Its sentences about errors, without paths of this machine; at most 20.</param>
/// <param name="Warnings">Its other sentences; at most 20.</param>
public sealed record GdalEnd(GdalOutcome Outcome, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings);
