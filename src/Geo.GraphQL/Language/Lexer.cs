namespace Geo.GraphQL.Language;

/// <summary>
/// Bytes to tokens, one at a time: it stands on a token, and <see cref="Advance"/> moves to the next. The bytes are valid
/// UTF-8; the parser checks that once before it starts.
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _source = bytes;
    private int _line = 1;

    // Offset of the line's first byte, moved right by the difference between bytes and
    // UTF-16 units seen in the line, so that offset - _lineStart is a column.
    private int _lineStart;

    /// <summary>What kind of token it stands on.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Offset of the token's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>Offset behind its last byte.</summary>
    public int End { get; private set; }

    /// <summary>Where its first character stands.</summary>
    public SourceLocation Location { get; private set; }

    /// <summary>The meaning of a string; of another token it says nothing.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The token as a value, for errors and for looking ahead.</summary>
    public readonly Token Current => new(Kind, Start, End, Location, Kind is TokenKind.String or TokenKind.BlockString ? Text : null);

    /// <summary>The bytes of the token.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _source[Start..End];

    /// <summary>The bytes of a token seen before or ahead.</summary>
    public readonly ReadOnlySpan<byte> BytesOf(in Token token) => _source[token.Start..token.End];

    /// <summary>Moves to the next token; ignored characters and comments are passed over.</summary>
    public void Advance()
    {
        ReadOnlySpan<byte> source = _source;
        int position = End;
        while ((uint)position < (uint)source.Length)
        {
            byte first = source[position];
            CharacterClass what = ClassOf(first);
            switch (what)
            {
                case CharacterClass.Blank:
                    position++;
                    break;
                case CharacterClass.LineEnd:
                    position += first == '\r' && At(position + 1) == '\n' ? 2 : 1;
                    _line++;
                    _lineStart = position;
                    break;
                case CharacterClass.Name:
                    Stand(TokenKind.Name, position, NameEnd(source, position + 1));
                    return;
                case CharacterClass.Comment:
                    position = SkipComment(position);
                    break;
                case CharacterClass.Mark when At(position + 1) == 0xBB && At(position + 2) == 0xBF:
                    position += 3;
                    _lineStart += 2;
                    break;
                case CharacterClass.Digit:
                    ReadNumber(position);
                    return;
                case CharacterClass.Quote:
                    ReadAnyString(position);
                    return;
                case CharacterClass.Dot when At(position + 1) == '.' && At(position + 2) == '.':
                    Stand(TokenKind.Spread, position, position + 3);
                    return;
                case > CharacterClass.Punctuator:
                    Stand((TokenKind)(what - CharacterClass.Punctuator), position, position + 1);
                    return;
                default:
                    throw Unexpected(position);
            }
        }

        Stand(TokenKind.EndOfFile, position, position);
    }

    private void Stand(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
        Location = Here(start);
    }

    private readonly SourceLocation Here(int offset) => new(_line, 1 + offset - _lineStart);

    private readonly int At(int offset) => (uint)offset < (uint)_source.Length ? _source[offset] : -1;

    // Ignored :: Comment
    private int SkipComment(int position)
    {
        ReadOnlySpan<byte> rest = _source[position..];
        int length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            // Only here does something, the end of the file, still follow in the same line.
            length = rest.Length;
            _lineStart += ExtraBytes(rest);
        }

        return position + length;
    }

    // Name :: NameStart NameContinue*
    private static int NameEnd(ReadOnlySpan<byte> source, int position)
    {
        while ((uint)position < (uint)source.Length && IsNameContinue(source[position]))
        {
            position++;
        }

        return position;
    }

    private void ReadAnyString(int start)
    {
        if (IsTripleQuote(start))
        {
            ReadBlockString(start);
        }
        else
        {
            ReadString(start);
        }
    }
}
