using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.Opening;

/// <summary>Tells formats by their first bytes; a name's ending decides only between texts.</summary>
internal static class FileSniffer
{
    private const int HeadBytes = 64 << 10;

    public static async Task<FileKind> SniffAsync(string path, string extension, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        byte[] head = new byte[(int)Math.Min(HeadBytes, file.Length)];
        int read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return Sniff(head.AsSpan(0, read), extension, isWhole: read == file.Length);
    }

    public static FileKind Sniff(ReadOnlySpan<byte> head, string extension, bool isWhole)
    {
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return new FileKind(null, IsArchive: true);
        }

        return new FileKind(BinaryFormat(head) ?? TextFormat(head, extension, isWhole), IsArchive: false);
    }

    private static IntakeFormat? BinaryFormat(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("SQLite format 3\0"u8))
        {
            return IntakeFormat.GeoPackage;
        }

        if (head.StartsWith("fgb\u0003fgb"u8))
        {
            return IntakeFormat.FlatGeobuf;
        }

        return head.StartsWith("\0\0\u0027\u000A"u8) ? IntakeFormat.Shapefile : null;
    }

    private static IntakeFormat? TextFormat(ReadOnlySpan<byte> head, string extension, bool isWhole)
    {
        // UTF-16 has zeros too; nobody writes these formats in it.
        if (head.Contains((byte)0))
        {
            return null;
        }

        string text = Decode(head, isWhole).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\u001E');
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] is '{' or '[' && !LooksLikeBoundaryPoints(text))
        {
            return IsSequence(text, extension) ? IntakeFormat.GeoJsonSequence : IntakeFormat.GeoJson;
        }

        if (text[0] == '<')
        {
            return text.Contains("<kml", StringComparison.OrdinalIgnoreCase) ? IntakeFormat.Kml : null;
        }

        return LooksLikeBoundaryPoints(text) ? IntakeFormat.BoundaryPointText
            : LooksLikeDxf(text) ? IntakeFormat.Dxf
            : LooksLikeMif(text) ? IntakeFormat.MapInfo
            : LooksLikeTable(text, extension) ? IntakeFormat.Csv
            : null;
    }

    private static string Decode(ReadOnlySpan<byte> head, bool isWhole) =>
        TextEncodings.Decode(head, TextEncodings.Detect(head, isWhole) ?? Encoding.Latin1);

    private static bool LooksLikeBoundaryPoints(string text) =>
        text.Contains("地块坐标", StringComparison.Ordinal) || text.StartsWith("[属性描述", StringComparison.Ordinal) || text.StartsWith("[项目信息", StringComparison.Ordinal)
        || text.StartsWith("［属性描述", StringComparison.Ordinal) || text.StartsWith("［项目信息", StringComparison.Ordinal);

    // One object on each line, or the record separator of RFC 8142 in front.
    private static bool IsSequence(string text, string extension)
    {
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        if (text[0] != '{')
        {
            return false;
        }

        if (line < 0)
        {
            return FormatFacts.OfExtension(extension)?.Format == IntakeFormat.GeoJsonSequence;
        }

        ReadOnlySpan<char> first = text.AsSpan(0, line).TrimEnd();
        ReadOnlySpan<char> rest = text.AsSpan(line).TrimStart(" \t\r\n\u001E");
        return first.EndsWith("}") && first.Contains("\"Feature\"", StringComparison.Ordinal)
            && (rest.StartsWith("{") || (rest.IsEmpty && FormatFacts.OfExtension(extension)?.Format == IntakeFormat.GeoJsonSequence));
    }

    private static bool LooksLikeDxf(string text)
    {
        // Comments (group 999) may stand in front.
        string[] lines = text.Split('\n', 40, StringSplitOptions.TrimEntries);
        for (int i = 0; i + 1 < lines.Length; i += 2)
        {
            if (lines[i] == "0")
            {
                return lines[i + 1] == "SECTION";
            }

            if (lines[i] != "999")
            {
                return false;
            }
        }

        return false;
    }

    private static bool LooksLikeMif(string text) =>
        (text.StartsWith("version", StringComparison.OrdinalIgnoreCase) && text.Contains("columns", StringComparison.OrdinalIgnoreCase))
        || text.StartsWith("!table", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeTable(string text, string extension) =>
        extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) || extension.Equals(".tsv", StringComparison.OrdinalIgnoreCase)
        || (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) && text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).IndexOfAny(',', '\t', ';') > 0);
}
