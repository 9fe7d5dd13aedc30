using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Text;

namespace Geo.Exchange.Tables;

/// <summary>A CSV (RFC 4180), parted by commas, semicolons, tabs or bars, in whatever encoding its bytes show.</summary>
internal static class CsvTable
{
    private const int HeadBytes = 4 << 20;

    private static readonly char[] Separators = [',', '\t', ';', '|'];

    public static async Task<TableSheet> OpenAsync(SourceFile source, CancellationToken cancellationToken)
    {
        byte[] head = await HeadAsync(source.Path, cancellationToken);
        Encoding encoding = TextEncodings.Detect(head, isWhole: head.Length < HeadBytes) ?? TextEncodings.Gb18030;
        char separator = SeparatorOf(TextEncodings.Decode(head, encoding));
        return new TableSheet(source.Name, TextEncodings.NameOf(encoding), (chosen, limits, cancellation) => LinesAsync(source.Path, chosen ?? encoding, separator, limits, cancellation));
    }

    private static async Task<byte[]> HeadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        byte[] head = new byte[(int)Math.Min(HeadBytes, file.Length)];
        await file.ReadExactlyAsync(head, cancellationToken);
        return head;
    }

    // The one that stands most often in the first line, outside of quotes.
    private static char SeparatorOf(string head)
    {
        bool quoted = false;
        int[] counts = new int[Separators.Length];
        foreach (char letter in head)
        {
            quoted ^= letter == '"';
            if (letter is '\n' && !quoted)
            {
                break;
            }

            int which = quoted ? -1 : Array.IndexOf(Separators, letter);
            if (which >= 0)
            {
                counts[which]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static async IAsyncEnumerable<TableLine> LinesAsync(string path, Encoding encoding, char separator, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StreamReader reader = new(path, TextEncodings.Tolerant(encoding), detectEncodingFromByteOrderMarks: true, 1 << 16);
        CsvParser parser = new(separator, limits);
        char[] buffer = new char[1 << 15];
        int read;
        while ((read = await reader.ReadBlockAsync(buffer, cancellationToken)) > 0)
        {
            for (int i = 0; i < read; i++)
            {
                if (parser.Take(buffer[i]) is { } line)
                {
                    yield return line;
                }
            }
        }

        if (parser.End() is { } last)
        {
            yield return last;
        }
    }
}
