using System.Collections.Immutable;

namespace Geo.Server.Imports.Reports;

/// <summary>A row that is rejected.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Code">The code it gives.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Outline">Its outline in EPSG:4490 as WKB, the box around one of more than <see cref="MostPositions"/> positions; null where none could be read, and in reports of earlier versions.</param>
internal sealed record RejectedRow(long Row, string Place, string? Code, ImmutableArray<RowProblemText> Problems, byte[]? Outline = null)
{
    /// <summary>The most positions of an outline that a report keeps as it is.</summary>
    public const int MostPositions = 2000;
}
