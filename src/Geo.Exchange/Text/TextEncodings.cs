using System.Text;

namespace Geo.Exchange.Text;

/// <summary>The encodings that files from Chinese offices come in, told apart by their bytes.</summary>
public static class TextEncodings
{
    private const int HeadBytes = 4 << 20;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>UTF-8.</summary>
    public static Encoding Utf8 => StrictUtf8;

    /// <summary>GB18030, which holds all of GBK and GB 2312.</summary>
    public static Encoding Gb18030 { get; } = Strict(54936);

    /// <summary>Big5.</summary>
    public static Encoding Big5 { get; } = Strict(950);

    /// <summary>An encoding by any of its names, also those of a <c>.cpg</c>; null for one we do not know.</summary>
    public static Encoding? Of(string name)
    {
        string key = new([.. name.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        return key switch
        {
            "UTF8" or "65001" or "CP65001" or "ASCII" or "USASCII" => Utf8,
            "GBK" or "GB2312" or "GB18030" or "CP936" or "936" or "54936" or "WINDOWS936" or "EUCCN" or "ANSI936" or "HZGB2312" => Gb18030,
            "BIG5" or "CP950" or "950" or "WINDOWS950" or "ANSI950" or "BIG5HKSCS" => Big5,
            "ISO88591" or "LATIN1" or "88591" or "ANSI1252" or "1252" or "CP1252" or "WINDOWS1252" => Encoding.Latin1,
            _ => null,
        };
    }

    /// <summary>The name that options and inspections use.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        65001 => "UTF-8",
        54936 => "GB18030",
        950 => "Big5",
        28591 => "ISO-8859-1",
        _ => encoding.WebName,
    };

    /// <summary>
    /// The encoding that bytes are in: a byte order mark, else strict UTF-8, else GB18030 or Big5, whichever gives more of
    /// the characters that people write; null when neither can read them.
    /// </summary>
    /// <param name="bytes">Whole texts, or the first part of one.</param>
    /// <param name="isWhole">False when the last character may be cut.</param>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes, bool isWhole = true)
    {
        if (TryDecode(bytes, Utf8, isWhole) is not null)
        {
            return Utf8;
        }

        string? simplified = TryDecode(bytes, Gb18030, isWhole);
        string? traditional = TryDecode(bytes, Big5, isWhole);
        return (simplified, traditional) switch
        {
            (null, null) => null,
            (_, null) => Gb18030,
            (null, _) => Big5,
            _ => CommonHan.Share(traditional) > CommonHan.Share(simplified) + 0.1 ? Big5 : Gb18030,
        };
    }

    /// <summary>The text, or null where the bytes are not of this encoding.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding, bool isWhole = true)
    {
        // A cut character at the end is at most three bytes.
        for (int cut = 0; cut <= (isWhole ? 0 : 3) && cut <= bytes.Length; cut++)
        {
            try
            {
                return encoding.GetString(bytes[..^cut]);
            }
            catch (DecoderFallbackException)
            {
                // Tried again without the last byte.
            }
        }

        return null;
    }

    /// <summary>The text, with marks where bytes are not of this encoding.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding) => Tolerant(encoding).GetString(bytes);

    /// <summary>The encoding of a text file by its first megabytes; GB18030 when nothing fits.</summary>
    public static async Task<Encoding> DetectFileAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        byte[] head = new byte[(int)Math.Min(HeadBytes, file.Length)];
        await file.ReadExactlyAsync(head, cancellationToken);
        return Detect(head, isWhole: head.Length == file.Length) ?? Gb18030;
    }

    /// <summary>The same encoding, which puts marks where bytes are not of it.</summary>
    public static Encoding Tolerant(Encoding encoding) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);

    private static Encoding Strict(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
