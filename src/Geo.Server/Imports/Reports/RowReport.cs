using System.IO.Compression;
using System.Text;

namespace Geo.Server.Imports.Reports;

/// <summary>
/// The verdict of each row as CSV under gzip, in parts as they are kept: UTF-8 with the mark that spreadsheets need for Chinese, and no cell
/// that one of them would take for a formula.
/// </summary>
internal sealed class RowReport
{
    /// <summary>The most bytes of a part.</summary>
    public const int PartBytes = 1 << 20;

    private readonly List<byte[]> _parts = [];

    /// <summary>The parts in their order: together one gzip stream.</summary>
    public IReadOnlyList<byte[]> Parts => _parts;

    /// <summary>Writes a report from its lines.</summary>
    public static async Task<RowReport> WriteAsync(Func<Func<IReadOnlyList<string?>, Task>, Task> lines, CancellationToken cancellationToken)
    {
        RowReport report = new();
        await using (GZipStream gzip = new(new PartStream(report._parts), CompressionLevel.Fastest))
        await using (StreamWriter writer = new(gzip, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 16))
        {
            await writer.WriteAsync("row,place,code,verdict,field,reason,message,more\r\n".AsMemory(), cancellationToken);
            StringBuilder line = new();
            await lines(async cells =>
            {
                line.Clear();
                for (int i = 0; i < cells.Count; i++)
                {
                    Append(line.Append(i == 0 ? "" : ","), cells[i]);
                }

                await writer.WriteAsync(line.Append("\r\n"), cancellationToken);
            });
        }

        return report;
    }

    private static void Append(StringBuilder line, string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return;
        }

        string safe = cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + cell : cell;
        if (safe.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            line.Append(safe);
            return;
        }

        line.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
