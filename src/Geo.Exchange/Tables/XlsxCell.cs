namespace Geo.Exchange.Tables;

/// <summary>Addresses of cells.</summary>
internal static class XlsxCell
{
    private const int MostColumns = 16_384;

    /// <summary>The column of an address (<c>B7</c> is 1), counted from 0; null when it is none.</summary>
    public static int? ColumnOf(string? address)
    {
        int column = 0;
        foreach (char letter in address ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = column * 26 + letter - 'A' + 1;
            if (column > MostColumns)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }
}
