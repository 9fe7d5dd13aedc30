using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

// The spec's "Names", "Document" and "Operations".
public ref partial struct Parser
{
    private NameNode ParseName()
    {
        Token token = Expect(TokenKind.Name);
        return new NameNode(NamePool.Get(_lexer.BytesOf(token)), token.Location);
    }

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            SourceLocation location = _token.Location;
            return new OperationDefinitionNode(OperationType.Query, Name: null, [], [], ParseSelectionSet(), location);
        }

        bool hasDescription = PeekDescription();
        Token keyword = hasDescription ? LookAhead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
        {
            throw _lexer.Error(_token.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
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
            throw _lexer.Error(_token.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return word.SequenceEqual("extend"u8) ? ParseTypeSystemExtension() : throw Unexpected(keyword);
    }

    // OperationDefinition : Description? OperationType Name? VariableDefinitions? Directives? SelectionSet
    private OperationDefinitionNode ParseOperationDefinition()
    {
        SourceLocation location = _token.Location;
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
        Token token = Expect(TokenKind.Name);
        ReadOnlySpan<byte> word = _lexer.BytesOf(token);
        return word.SequenceEqual("query"u8) ? OperationType.Query
            : word.SequenceEqual("mutation"u8) ? OperationType.Mutation
            : word.SequenceEqual("subscription"u8) ? OperationType.Subscription
            : throw Unexpected(token);
    }

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        SourceLocation location = _token.Location;
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
        Token dollar = Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), dollar.Location);
    }
}
