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
        SourceLocation location = _lexer.Location;
        switch (_lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                return new IntValueNode(ParseNumber(), location);
            case TokenKind.Float:
                return new FloatValueNode(ParseNumber(), location);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNameValue();
            case TokenKind.Dollar:
                return isConst ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(_lexer.Current);
        }
    }

    private string ParseNumber()
    {
        string number = NamePool.Get(_lexer.Bytes);
        Advance();
        return number;
    }

    // BooleanValue : one of true false; NullValue : null; EnumValue : Name but not those
    private ValueNode ParseNameValue()
    {
        (string name, SourceLocation location) = (NamePool.Get(_lexer.Bytes), _lexer.Location);
        Advance();
        return name switch
        {
            "true" => new BooleanValueNode(Value: true, location),
            "false" => new BooleanValueNode(Value: false, location),
            "null" => new NullValueNode(location),
            _ => new EnumValueNode(name, location),
        };
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        Token dollar = _lexer.Current;
        Advance();
        return Peek(TokenKind.Name)
            ? _lexer.Error(dollar.Start, $"Unexpected variable \"${Encoding.ASCII.GetString(_lexer.Bytes)}\" in constant value.")
            : Unexpected(dollar);
    }

    private StringValueNode ParseString()
    {
        StringValueNode value = new(_lexer.Text, Peek(TokenKind.BlockString), _lexer.Location);
        Advance();
        return value;
    }

    // ListValue : [ Value* ]
    private ListValueNode ParseList(bool isConst)
    {
        SourceLocation location = _lexer.Location;
        Enter();
        Expect(TokenKind.BracketLeft);
        int outer = _values.Count;
        while (!Skip(TokenKind.BracketRight))
        {
            _values.Add(ParseValue(isConst));
        }

        Leave();
        return new ListValueNode(_values.Close(outer), location);
    }

    // ObjectValue : { ObjectField* }
    private ObjectValueNode ParseObject(bool isConst)
    {
        SourceLocation location = _lexer.Location;
        Enter();
        Expect(TokenKind.BraceLeft);
        int outer = _objectFields.Count;
        while (!Skip(TokenKind.BraceRight))
        {
            _objectFields.Add(ParseObjectField(isConst));
        }

        Leave();
        return new ObjectValueNode(_objectFields.Close(outer), location);
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
        SourceLocation location = _lexer.Location;
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
