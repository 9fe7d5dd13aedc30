using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

/// <summary>Text to syntax tree: the grammar of October 2021, with descriptions on executable definitions.</summary>
public ref partial struct Parser
{
    private readonly ParserLimits _limits;
    private readonly int _maxTokens;
    private Lexer _lexer;
    private OpenItems<SelectionNode> _selections;
    private OpenItems<ArgumentNode> _arguments;
    private OpenItems<ValueNode> _values;
    private OpenItems<ObjectFieldNode> _objectFields;
    private int _tokens;
    private int _depth;

    private Parser(ReadOnlySpan<byte> source, ParserLimits limits)
    {
        if (!Utf8.IsValid(source))
        {
            throw new GraphQLSyntaxException(InvalidUtf8(source));
        }

        _limits = limits;
        _maxTokens = limits.MaxTokens;
        _lexer = new Lexer(source);
    }

    private delegate T Production<T>(scoped ref Parser parser);

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

    /// <summary>As the public one, and how many tokens were read, also where the text is refused.</summary>
    internal static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserLimits limits, out int tokens)
    {
        tokens = 0;
        Parser parser = new(utf8, limits);
        try
        {
            return new DocumentNode(
                parser.Many(TokenKind.StartOfFile, static (scoped ref p) => p.ParseDefinition(), TokenKind.EndOfFile), new SourceLocation(1, 1));
        }
        finally
        {
            tokens = parser._tokens;
        }
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

    private readonly bool Peek(TokenKind kind) => _lexer.Kind == kind;

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) => _lexer.Kind == TokenKind.Name && _lexer.Bytes.SequenceEqual(keyword);

    private void Advance()
    {
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _maxTokens)
        {
            throw LimitExceeded(Messages.TooManyTokens(_maxTokens), "tokens", _maxTokens);
        }
    }

    private readonly Token LookAhead()
    {
        Lexer ahead = _lexer;
        ahead.Advance();
        return ahead.Current;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Expected(kind);
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw _lexer.Error(_lexer.Start, $"Expected \"{Encoding.ASCII.GetString(keyword)}\", found {Describe(_lexer.Current)}.");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    // Production+ between two tokens
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        OpenItems<T> items = default;
        do
        {
            items.Add(production(ref this));
        }
        while (!Skip(close));

        return items.Close(0);
    }

    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        Peek(open) ? Many(open, production, close) : [];

    // Delimiter? Production (Delimiter Production)*
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Production<T> production)
    {
        Skip(delimiter);
        OpenItems<T> items = default;
        do
        {
            items.Add(production(ref this));
        }
        while (Skip(delimiter));

        return items.Close(0);
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
        new(new GraphQLError(Messages.Syntax(message), ErrorCodes.LimitExceeded, [_lexer.Location])
        {
            Extensions = [new("what", what), new("limit", limit)],
        });

    private readonly GraphQLSyntaxException Expected(TokenKind kind) =>
        _lexer.Error(_lexer.Start, $"Expected {TokenKindNames.Of(kind)}, found {Describe(_lexer.Current)}.");

    private readonly GraphQLSyntaxException Unexpected(in Token token) => _lexer.Error(token.Start, $"Unexpected {Describe(token)}.");

    private readonly string Describe(in Token token) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{TokenKindNames.Of(token.Kind)} \"{Encoding.ASCII.GetString(_lexer.BytesOf(token))}\"",
        TokenKind.String or TokenKind.BlockString => $"{TokenKindNames.Of(token.Kind)} \"{token.Text}\"",
        _ => TokenKindNames.Of(token.Kind),
    };
}
