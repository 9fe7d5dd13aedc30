using System.Text;

namespace Geo.Query.Tests.Execute;

/// <summary>A statement broken into lines, so that a difference is one line.</summary>
internal static class SqlLayout
{
    private static readonly string[] Starts = [" from ", " left join ", " join ", " cross join ", " where ", " and ", " group by ", " order by ", " limit ", "(select "];

    public static string Of(string sql)
    {
        StringBuilder text = new();
        int depth = 0;
        for (int i = 0; i < sql.Length; i++)
        {
            if (Starts.FirstOrDefault(start => string.CompareOrdinal(sql, i, start, 0, start.Length) == 0) is { } start)
            {
                text.Append(start[0] == '(' ? "(" : "").Append('\n').Append(' ', 2 * (depth + 1)).Append(start, 1, start.Length - 1);
                depth += start[0] == '(' ? 1 : 0;
                i += start.Length - 1;
                continue;
            }

            depth += sql[i] == '(' ? 1 : sql[i] == ')' ? -1 : 0;
            text.Append(sql[i]);
        }

        return text.Append(';').ToString();
    }
}
