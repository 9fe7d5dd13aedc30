using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

/// <summary>Text to syntax tree: the grammar of October 2021, with descriptions on executable definitions.</summary>
public ref partial struct Parser
{
    private readonly ParserLimits _limits;
    private Lexer _lexer;
    private Token _token;
    private int _tokens;
    private int _depth;

    private Parser(ReadOnlySpan<byte> source, ParserLimits limits)
    {
        if (!Utf8.IsValid(source))
        {
            throw new GraphQLSyntaxException(InvalidUtf8(source));
        }

        _limits = limits;
        _lexer = new Lexer(source);
        _token = new Token(TokenKind.StartOfFile, 0, 0, default);
    }

    private delegate T Production<T>(scoped ref Parser parser)
        where T : SyntaxNode;

    /// <summary>The tree of a document; throws <see cref="GraphQLSyntaxException"/> where the text is none.</summary>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserLimits limits) => Parse(utf8, limits, out _);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserLimits)"/>
    public static DocumentNode Parse(string text, ParserLimits limits) => Parse(Encoding.UTF8.GetBytes(text), limits);

    /// <summary>The tree of one type reference, such as <c>[Parcel!]!</c>.</summary>
    public static TypeNode ParseType(string text)
    {
        Parser parser = new(Encoding.UTF8.GetBytes(text), ParserLimits.Default);
        parser.Expect(TokenKind.StartOfFile);
        TypeNode type = parser.ParseTypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    /// <summary>The tree of one value without variables.</summary>
    public static ValueNode ParseConstValue(string text)
    {
        Parser parser = new(Encoding.UTF8.GetBytes(text), ParserLimits.Default);
        parser.Expect(TokenKind.StartOfFile);
        ValueNode value = parser.ParseValue(isConst: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>As the public one, and how many tokens were read.</summary>
    internal static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserLimits limits, out int tokens)
    {
        Parser parser = new(utf8, limits);
        DocumentNode document = new(
            parser.Many(TokenKind.StartOfFile, static (scoped ref p) => p.ParseDefinition(), TokenKind.EndOfFile), new SourceLocation(1, 1));
        tokens = parser._tokens;
        return document;
    }

    private static GraphQLError InvalidUtf8(ReadOnlySpan<byte> source)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(source[offset..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return new GraphQLError(Messages.Syntax(Messages.InvalidUtf8), ErrorCodes.ParseFailed, [Lexer.LocationOf(source, offset)]);
    }

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) =>
        _token.Kind == TokenKind.Name && _lexer.BytesOf(_token).SequenceEqual(keyword);

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _limits.MaxTokens)
        {
            throw LimitExceeded(Messages.TooManyTokens(_limits.MaxTokens), "tokens", _limits.MaxTokens);
        }
    }

    private readonly Token LookAhead()
    {
        Lexer ahead = _lexer;
        return ahead.Next();
    }

    private Token Expect(TokenKind kind)
    {
        Token token = _token;
        if (token.Kind != kind)
        {
            throw _lexer.Error(token.Start, $"Expected {TokenKindNames.Of(kind)}, found {Describe(token)}.");
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw _lexer.Error(_token.Start, $"Expected \"{keyword}\", found {Describe(_token)}.");
        }
    }

    private bool SkipKeyword(string keyword)
    {
        if (_token.Kind != TokenKind.Name || !Ascii.Equals(_lexer.BytesOf(_token), keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    // Production+ between two tokens
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> production, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        T[] items = new T[4];
        int count = 0;
        do
        {
            Append(ref items, ref count, production(ref this));
        }
        while (!Skip(close));

        return Close(items, count);
    }

    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> production, TokenKind close)
        where T : SyntaxNode => Peek(open) ? Many(open, production, close) : [];

    // Production* between two tokens
    private ImmutableArray<T> Any<T>(TokenKind open, Production<T> production, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        T[] items = [];
        int count = 0;
        while (!Skip(close))
        {
            Append(ref items, ref count, production(ref this));
        }

        return Close(items, count);
    }

    // Delimiter? Production (Delimiter Production)*
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Production<T> production)
        where T : SyntaxNode
    {
        Skip(delimiter);
        T[] items = [];
        int count = 0;
        do
        {
            Append(ref items, ref count, production(ref this));
        }
        while (Skip(delimiter));

        return Close(items, count);
    }

    private static void Append<T>(ref T[] items, ref int count, T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(4, 2 * count));
        }

        items[count++] = item;
    }

    private static ImmutableArray<T> Close<T>(T[] items, int count)
    {
        if (count != items.Length)
        {
            Array.Resize(ref items, count);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    // Recursion happens only between Enter and Leave, so the stack is bounded by the limit.
    private void Enter()
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw LimitExceeded(Messages.NestedTooDeeply(_limits.MaxDepth), "nesting", _limits.MaxDepth);
        }
    }

    private void Leave() => _depth--;

    private readonly GraphQLSyntaxException LimitExceeded(string message, string what, int limit) =>
        new(new GraphQLError(Messages.Syntax(message), ErrorCodes.LimitExceeded, [_token.Location])
        {
            Extensions = [new("what", what), new("limit", limit)],
        });

    private readonly GraphQLSyntaxException Unexpected(in Token token) => _lexer.Error(token.Start, $"Unexpected {Describe(token)}.");

    private readonly string Describe(in Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{TokenKindNames.Of(token.Kind)} \"{Encoding.ASCII.GetString(_lexer.BytesOf(token))}\"",
        TokenKind.String or TokenKind.BlockString => $"{TokenKindNames.Of(token.Kind)} \"{token.Text}\"",
        _ => TokenKindNames.Of(token.Kind),
    };
}
