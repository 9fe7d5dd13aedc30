namespace Geo.Exchange.Dbf;

/// <summary>A column of a DBF.</summary>
/// <param name="Name">Its bytes.</param>
/// <param name="Kind">C text, N and F number, D date, L logical.</param>
/// <param name="Offset">In a record, behind the mark of deletion.</param>
/// <param name="Width">Bytes.</param>
internal sealed record DbfField(byte[] Name, char Kind, int Offset, int Width);
