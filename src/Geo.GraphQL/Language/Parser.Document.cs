using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

// The spec's "Names", "Document" and "Operations".
public ref partial struct Parser
{
    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
        {
            throw Expected(TokenKind.Name);
        }

        NameNode name = new(NamePool.Get(_lexer.Bytes), _lexer.Location);
        Advance();
        return name;
    }

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            SourceLocation location = _lexer.Location;
            return new OperationDefinitionNode(OperationType.Query, Name: null, [], [], ParseSelectionSet(), location);
        }

        bool hasDescription = PeekDescription();
        Token keyword = hasDescription ? LookAhead() : _lexer.Current;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw _lexer.Error(_lexer.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        ReadOnlySpan<byte> word = _lexer.BytesOf(keyword);
        if (word.SequenceEqual("query"u8) || word.SequenceEqual("mutation"u8) || word.SequenceEqual("subscription"u8))
        {
            return ParseOperationDefinition();
        }

        if (word.SequenceEqual("fragment"u8))
        {
            return ParseFragmentDefinition();
        }

        if (StartsTypeSystemDefinition(word))
        {
            return ParseTypeSystemDefinition(word.SequenceEqual("schema"u8), word.SequenceEqual("directive"u8));
        }

        if (hasDescription)
        {
            throw _lexer.Error(_lexer.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return word.SequenceEqual("extend"u8) ? ParseTypeSystemExtension() : throw Unexpected(keyword);
    }

    // OperationDefinition : Description? OperationType Name? VariableDefinitions? Directives? SelectionSet
    private OperationDefinitionNode ParseOperationDefinition()
    {
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        OperationType operation = ParseOperationType();
        NameNode? name = Peek(TokenKind.Name) ? ParseName() : null;
        return new OperationDefinitionNode(
            operation,
            name,
            OptionalMany(TokenKind.ParenLeft, static (scoped ref p) => p.ParseVariableDefinition(), TokenKind.ParenRight),
            ParseDirectives(isConst: false),
            ParseSelectionSet(),
            location) { Description = description };
    }

    // OperationType : one of query mutation subscription
    private OperationType ParseOperationType()
    {
        Token token = _lexer.Current;
        Expect(TokenKind.Name);
        ReadOnlySpan<byte> word = _lexer.BytesOf(token);
        return word.SequenceEqual("query"u8) ? OperationType.Query
            : word.SequenceEqual("mutation"u8) ? OperationType.Mutation
            : word.SequenceEqual("subscription"u8) ? OperationType.Subscription
            : throw Unexpected(token);
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        VariableNode variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode(
            variable,
            ParseTypeReference(),
            Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null,
            ParseDirectives(isConst: true),
            location) { Description = description };
    }

    // Variable : $ Name
    private VariableNode ParseVariable()
    {
        SourceLocation location = _lexer.Location;
        Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), location);
    }
}
