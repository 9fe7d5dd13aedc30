using System.Buffers;
using System.Text;

namespace Geo.GraphQL.Language;

// The spec's "String Value" between single quotes; block strings have their own file.
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    // StringValue :: " StringCharacter* "
    private void ReadString(int start)
    {
        int chunk = start + 1;
        StringBuilder? text = null;
        while (true)
        {
            int length = _source[chunk..].IndexOfAny(StringStops);
            int stop = length < 0 ? _source.Length : chunk + length;
            switch (At(stop))
            {
                case '"':
                    string tail = Encoding.UTF8.GetString(_source[chunk..stop]);
                    Text = text is null ? tail : text.Append(tail).ToString();
                    Stand(TokenKind.String, start, stop + 1);
                    _lineStart += ExtraBytes(_source[start..stop]);
                    return;
                case '\\':
                    text ??= new StringBuilder();
                    text.Append(Encoding.UTF8.GetString(_source[chunk..stop]));
                    chunk = ReadEscape(stop, text);
                    break;
                default:
                    throw Error(stop, "Unterminated string.");
            }
        }
    }

    // Returns the offset behind the escape sequence at the position.
    private readonly int ReadEscape(int position, StringBuilder text)
    {
        if (At(position + 1) == 'u')
        {
            return At(position + 2) == '{' ? ReadVariableUnicode(position, text) : ReadFixedUnicode(position, text);
        }

        text.Append(At(position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        });
        return position + 2;
    }

    // EscapedUnicode :: { HexDigit+ }
    private readonly int ReadVariableUnicode(int position, StringBuilder text)
    {
        int point = 0;
        int size = 3;

        // Not longer than 12 characters: \u{00000000}
        while (size < 12)
        {
            int code = At(position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                text.Append(new Rune(point).ToString());
                return position + size;
            }

            point = (point << 4) | HexDigit(code);
            if (point < 0)
            {
                break;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, size)}\".");
    }

    // EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit; two of them may form a surrogate pair
    private readonly int ReadFixedUnicode(int position, StringBuilder text)
    {
        int code = Hex16(position + 2);
        if (Rune.IsValid(code))
        {
            text.Append((char)code);
            return position + 6;
        }

        if (code is >= 0xD800 and <= 0xDBFF && At(position + 6) == '\\' && At(position + 7) == 'u')
        {
            int trailing = Hex16(position + 8);
            if (trailing is >= 0xDC00 and <= 0xDFFF)
            {
                text.Append((char)code).Append((char)trailing);
                return position + 12;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, 6)}\".");
    }

    // Negative where one of the four is no hexadecimal digit.
    private readonly int Hex16(int position) =>
        (HexDigit(At(position)) << 12) | (HexDigit(At(position + 1)) << 8) | (HexDigit(At(position + 2)) << 4) | HexDigit(At(position + 3));

    private static int HexDigit(int code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };
}
