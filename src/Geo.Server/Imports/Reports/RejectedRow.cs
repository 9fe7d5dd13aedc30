using System.Collections.Immutable;

namespace Geo.Server.Imports.Reports;

/// <summary>A row that is rejected.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Code">The code it gives.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record RejectedRow(long Row, string Place, string? Code, ImmutableArray<RowProblemText> Problems);
