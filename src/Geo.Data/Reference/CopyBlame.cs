using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Geo.Data.Reference;

/// <summary>Finds the row and field that COPY refused.</summary>
internal static partial class CopyBlame
{
    public static ReferenceDataException Of(ReferenceTable table, PostgresException refusal)
    {
        Match where = Context().Match(refusal.Where ?? "");
        int line = where.Success ? int.Parse(where.Groups["line"].Value, CultureInfo.InvariantCulture) - 1 : -1;
        return line >= 0 && line < table.Rows.Count
            ? new ReferenceDataException(table.Rows[line].Place, where.Groups["column"].Value, $"{refusal.MessageText}.", refusal)
            : new ReferenceDataException($"land.{table.Table}: {refusal.MessageText}.", refusal);
    }

    [GeneratedRegex("COPY [^,]+, line (?<line>[0-9]+)(, column (?<column>[^:,]+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Context();
}
