namespace Geo.Data.Demo.Layout;

/// <summary>One cell of a street grid, or a square of them that no street crosses.</summary>
internal readonly record struct CellSpan(int Column, int Row, int Size);
