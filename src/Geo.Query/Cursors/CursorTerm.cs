using Geo.Query.Execute;

namespace Geo.Query.Cursors;

/// <summary>One value of a cursor: the column of the row it is read from, and what it is.</summary>
internal readonly record struct CursorTerm(int Column, LeafKind Kind);
