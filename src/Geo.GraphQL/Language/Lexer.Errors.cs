using System.Text;
using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Language;

// What an error says about a place in the bytes. Slow: only refused documents come here.
internal ref partial struct Lexer
{
    /// <summary>A syntax error at an offset.</summary>
    public readonly GraphQLSyntaxException Error(int offset, string description) =>
        new(new GraphQLError(Messages.Syntax(description), ErrorCodes.ParseFailed, [LocationOf(_source, offset)]));

    private readonly GraphQLSyntaxException Unexpected(int offset) => Error(offset, At(offset) == '\''
        ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
        : $"Unexpected character: {PrintCodePoint(offset)}.");

    /// <summary>The line and column of an offset, counted from the start.</summary>
    public static SourceLocation LocationOf(ReadOnlySpan<byte> source, int offset)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && !(i + 1 < source.Length && source[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, 1 + offset - lineStart - ExtraBytes(source[lineStart..offset]));
    }

    /// <summary>How many more bytes than UTF-16 units the text has.</summary>
    private static int ExtraBytes(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            return 0;
        }

        int extra = 0;
        foreach (byte value in text)
        {
            // A lead byte of 2 stands for one unit, of 3 for one, of 4 for two.
            extra += value switch { >= 0xE0 => 2, >= 0xC0 => 1, _ => 0 };
        }

        return extra;
    }

    private readonly string PrintCodePoint(int offset)
    {
        if (offset >= _source.Length)
        {
            return "<EOF>";
        }

        Rune.DecodeFromUtf8(_source[offset..], out Rune rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => $"U+{rune.Value:X4}",
        };
    }

    // Up to so many UTF-16 units from the offset on; half a pair is replaced, for a message is always valid text.
    private readonly string Slice(int offset, int units)
    {
        ReadOnlySpan<byte> rest = _source[offset..Math.Min(_source.Length, offset + (4 * units))];
        string text = Encoding.UTF8.GetString(rest);
        text = text[..Math.Min(units, text.Length)];
        return text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] + '\uFFFD' : text;
    }
}
