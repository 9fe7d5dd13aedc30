namespace Geo.GraphQL.Language;

/// <summary>Bytes to tokens. The bytes are valid UTF-8; the parser checks that once before it starts.</summary>
internal ref partial struct Lexer(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _source = bytes;
    private int _position;
    private int _line = 1;

    // Offset of the line's first byte, moved right by the difference between bytes and
    // UTF-16 units seen in the line, so that offset - _lineStart is a column.
    private int _lineStart;

    /// <summary>The bytes of a token.</summary>
    public readonly ReadOnlySpan<byte> BytesOf(in Token token) => _source[token.Start..token.End];

    /// <summary>The next token; ignored characters and comments are passed over.</summary>
    public Token Next()
    {
        SkipIgnored();
        int start = _position;
        if (start >= _source.Length)
        {
            return new Token(TokenKind.EndOfFile, start, start, Here(start));
        }

        byte first = _source[start];
        TokenKind punctuator = PunctuatorOf(first);
        if (punctuator != TokenKind.StartOfFile)
        {
            _position++;
            return new Token(punctuator, start, start + 1, Here(start));
        }

        if (IsNameStart(first))
        {
            return ReadName(start);
        }

        return first switch
        {
            (byte)'.' when At(start + 1) == '.' && At(start + 2) == '.' => ReadSpread(start),
            (byte)'"' => At(start + 1) == '"' && At(start + 2) == '"' ? ReadBlockString(start) : ReadString(start),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(start),
            (byte)'\'' => throw Error(start, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
            _ => throw Error(start, $"Unexpected character: {PrintCodePoint(start)}."),
        };
    }

    private readonly SourceLocation Here(int offset) => new(_line, 1 + offset - _lineStart);

    private readonly int At(int offset) => (uint)offset < (uint)_source.Length ? _source[offset] : -1;

    // Ignored :: UnicodeBOM, WhiteSpace, LineTerminator, Comment, Comma
    private void SkipIgnored()
    {
        ReadOnlySpan<byte> source = _source;
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    NewLine();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when At(_position + 1) == 0xBB && At(_position + 2) == 0xBF:
                    _position += 3;
                    _lineStart += 2;
                    break;
                default:
                    return;
            }
        }
    }

    private void NewLine()
    {
        _position += _source[_position] == '\r' && At(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        ReadOnlySpan<byte> rest = _source[_position..];
        int length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            // Only here does something, the end of the file, still follow in the same line.
            length = rest.Length;
            _lineStart += ExtraBytes(rest);
        }

        _position += length;
    }

    private static TokenKind PunctuatorOf(byte value) => value switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.ParenLeft,
        (byte)')' => TokenKind.ParenRight,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.EqualsSign,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketLeft,
        (byte)']' => TokenKind.BracketRight,
        (byte)'{' => TokenKind.BraceLeft,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.BraceRight,
        _ => TokenKind.StartOfFile,
    };

    private Token ReadSpread(int start)
    {
        _position += 3;
        return new Token(TokenKind.Spread, start, start + 3, Here(start));
    }

    // Name :: NameStart NameContinue*
    private Token ReadName(int start)
    {
        ReadOnlySpan<byte> source = _source;
        int end = start + 1;
        while (end < source.Length && IsNameContinue(source[end]))
        {
            end++;
        }

        _position = end;
        return new Token(TokenKind.Name, start, end, Here(start));
    }

    private static bool IsNameStart(int value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsNameContinue(byte value) => IsNameStart(value) || IsDigit(value);

    private static bool IsDigit(int value) => value is >= '0' and <= '9';
}
