namespace Geo.Query.Scalars;

/// <summary>Cursor: a string; the list it is given to checks it.</summary>
internal sealed class CursorCoercion() : TextCoercion(text => text, ScalarMessages.NotACursor);
