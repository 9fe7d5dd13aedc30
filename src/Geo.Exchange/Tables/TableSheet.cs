using Geo.Exchange.Intake;

namespace Geo.Exchange.Tables;

/// <summary>A table as lines of cells: a CSV, or one sheet of a workbook.</summary>
/// <param name="Name">Of the file or sheet.</param>
/// <param name="EncodingName">Of a text; null for a workbook.</param>
/// <param name="Lines">Opens it anew and reads it; the encoding is a person's choice.</param>
internal sealed record TableSheet(string Name, string? EncodingName, Func<System.Text.Encoding?, IntakeLimits, CancellationToken, IAsyncEnumerable<TableLine>> Lines);
