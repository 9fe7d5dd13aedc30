using System.Collections.Immutable;
using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

// The spec's "Input Values" and "Type References".
public ref partial struct Parser
{
    // Value : Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue | ObjectValue
    private ValueNode ParseValue(bool isConst)
    {
        Token token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(Encoding.ASCII.GetString(_lexer.BytesOf(token)), token.Location);
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(Encoding.ASCII.GetString(_lexer.BytesOf(token)), token.Location);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return NameValue(token);
            case TokenKind.Dollar:
                return isConst ? throw VariableInConstant(token) : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    // BooleanValue : one of true false; NullValue : null; EnumValue : Name but not those
    private readonly ValueNode NameValue(in Token token)
    {
        string name = NamePool.Get(_lexer.BytesOf(token));
        return name switch
        {
            "true" => new BooleanValueNode(Value: true, token.Location),
            "false" => new BooleanValueNode(Value: false, token.Location),
            "null" => new NullValueNode(token.Location),
            _ => new EnumValueNode(name, token.Location),
        };
    }

    private GraphQLSyntaxException VariableInConstant(in Token dollar)
    {
        Advance();
        return Peek(TokenKind.Name)
            ? _lexer.Error(dollar.Start, $"Unexpected variable \"${Encoding.ASCII.GetString(_lexer.BytesOf(_token))}\" in constant value.")
            : Unexpected(dollar);
    }

    private StringValueNode ParseString()
    {
        Token token = _token;
        Advance();
        return new StringValueNode(token.Text!, token.Kind == TokenKind.BlockString, token.Location);
    }

    // ListValue : [ Value* ]
    private ListValueNode ParseList(bool isConst)
    {
        SourceLocation location = _token.Location;
        Enter();
        ImmutableArray<ValueNode> values = Any<ValueNode>(
            TokenKind.BracketLeft,
            isConst ? static (scoped ref p) => p.ParseValue(isConst: true) : static (scoped ref p) => p.ParseValue(isConst: false),
            TokenKind.BracketRight);
        Leave();
        return new ListValueNode(values, location);
    }

    // ObjectValue : { ObjectField* }
    private ObjectValueNode ParseObject(bool isConst)
    {
        SourceLocation location = _token.Location;
        Enter();
        ImmutableArray<ObjectFieldNode> fields = Any<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConst ? static (scoped ref p) => p.ParseObjectField(isConst: true) : static (scoped ref p) => p.ParseObjectField(isConst: false),
            TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode(fields, location);
    }

    // ObjectField : Name : Value
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        NameNode name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConst), name.Location);
    }

    // Type : NamedType | ListType | NonNullType
    private TypeNode ParseTypeReference()
    {
        SourceLocation location = _token.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            TypeNode inner = ParseTypeReference();
            Leave();
            Expect(TokenKind.BracketRight);
            type = new ListTypeNode(inner, location);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, location) : type;
    }

    // NamedType : Name
    private NamedTypeNode ParseNamedType()
    {
        NameNode name = ParseName();
        return new NamedTypeNode(name, name.Location);
    }
}
