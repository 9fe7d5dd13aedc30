namespace Geo.GraphQL.Language;

// What a token can begin with, by a table over all bytes.
internal ref partial struct Lexer
{
    private static readonly CharacterClass[] Classes = MakeClasses();

    private enum CharacterClass : byte
    {
        Other,
        Blank,
        LineEnd,
        Comment,

        /// <summary>The first byte of a byte order mark.</summary>
        Mark,
        Name,

        /// <summary>A digit, or the minus before one.</summary>
        Digit,
        Quote,
        Dot,

        /// <summary>Behind this: a punctuator of one character, as its kind of token.</summary>
        Punctuator,
    }

    private static CharacterClass ClassOf(byte value) => Classes[value];

    private static bool IsNameStart(int value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsNameContinue(byte value) => Classes[value] == CharacterClass.Name || IsDigit(value);

    private static bool IsDigit(int value) => value is >= '0' and <= '9';

    private static CharacterClass[] MakeClasses()
    {
        CharacterClass[] classes = new CharacterClass[256];
        for (int value = 0; value < classes.Length; value++)
        {
            classes[value] = (char)value switch
            {
                ' ' or '\t' or ',' => CharacterClass.Blank,
                '\n' or '\r' => CharacterClass.LineEnd,
                '#' => CharacterClass.Comment,
                '\u00EF' => CharacterClass.Mark,
                '"' => CharacterClass.Quote,
                '.' => CharacterClass.Dot,
                '-' or (>= '0' and <= '9') => CharacterClass.Digit,
                _ => IsNameStart(value) ? CharacterClass.Name : CharacterClass.Other,
            };
        }

        foreach ((char character, TokenKind kind) in Punctuators)
        {
            classes[character] = CharacterClass.Punctuator + (byte)kind;
        }

        return classes;
    }

    private static IEnumerable<(char Character, TokenKind Kind)> Punctuators =>
    [
        ('!', TokenKind.Bang), ('$', TokenKind.Dollar), ('&', TokenKind.Ampersand), ('(', TokenKind.ParenLeft), (')', TokenKind.ParenRight),
        (':', TokenKind.Colon), ('=', TokenKind.EqualsSign), ('@', TokenKind.At), ('[', TokenKind.BracketLeft), (']', TokenKind.BracketRight),
        ('{', TokenKind.BraceLeft), ('|', TokenKind.Pipe), ('}', TokenKind.BraceRight),
    ];
}
