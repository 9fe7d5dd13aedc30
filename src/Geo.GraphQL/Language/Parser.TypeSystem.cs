using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Language;

// The spec's "Type System Definitions".
public ref partial struct Parser
{
    private readonly bool PeekDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString);

    // Description : StringValue
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;

    private static bool StartsTypeSystemDefinition(ReadOnlySpan<byte> keyword) =>
        IsTypeKeyword(keyword) || keyword.SequenceEqual("schema"u8) || keyword.SequenceEqual("directive"u8);

    // TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(bool isSchema, bool isDirective)
    {
        SourceLocation location = _lexer.Location;
        if (isSchema)
        {
            StringValueNode? description = ParseDescription();
            Advance();
            return new SchemaDefinitionNode(
                Extend: false,
                description,
                ParseDirectives(isConst: true),
                Many(TokenKind.BraceLeft, static (scoped ref p) => p.ParseRootOperationType(), TokenKind.BraceRight),
                location);
        }

        return isDirective ? ParseDirectiveDefinition(location) : ParseType(extend: false, location);
    }

    private static bool IsTypeKeyword(ReadOnlySpan<byte> keyword) =>
        keyword.SequenceEqual("type"u8) || keyword.SequenceEqual("input"u8) || keyword.SequenceEqual("enum"u8)
        || keyword.SequenceEqual("interface"u8) || keyword.SequenceEqual("union"u8) || keyword.SequenceEqual("scalar"u8);

    // TypeSystemExtension : SchemaExtension | TypeExtension
    private TypeSystemDefinitionNode ParseTypeSystemExtension()
    {
        SourceLocation location = _lexer.Location;
        Token keyword = LookAhead();
        if (keyword.Kind == TokenKind.Name)
        {
            ReadOnlySpan<byte> word = _lexer.BytesOf(keyword);
            if (word.SequenceEqual("schema"u8))
            {
                return ParseSchemaExtension(location);
            }

            if (IsTypeKeyword(word))
            {
                Advance();
                return ParseType(extend: true, location);
            }
        }

        throw Unexpected(keyword);
    }

    // SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ }
    private SchemaDefinitionNode ParseSchemaExtension(SourceLocation location)
    {
        Advance();
        Advance();
        ImmutableArray<DirectiveNode> directives = ParseDirectives(isConst: true);
        ImmutableArray<RootOperationTypeNode> operations =
            OptionalMany(TokenKind.BraceLeft, static (scoped ref p) => p.ParseRootOperationType(), TokenKind.BraceRight);
        return directives.Length + operations.Length > 0
            ? new SchemaDefinitionNode(Extend: true, Description: null, directives, operations, location)
            : throw Unexpected(_lexer.Current);
    }

    // RootOperationTypeDefinition : OperationType : NamedType
    private RootOperationTypeNode ParseRootOperationType()
    {
        SourceLocation location = _lexer.Location;
        OperationType operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new RootOperationTypeNode(operation, ParseNamedType(), location);
    }

    // TypeDefinition : Description? keyword Name … ; TypeExtension : extend keyword Name …
    private TypeDefinitionNode ParseType(bool extend, SourceLocation location)
    {
        StringValueNode? description = ParseDescription();
        string keyword = NamePool.Get(_lexer.Bytes);
        Advance();
        NameNode name = ParseName();
        TypeDefinitionNode type = keyword switch
        {
            "scalar" => new ScalarTypeDefinitionNode(extend, description, name, ParseDirectives(isConst: true), location),
            "type" => new ObjectTypeDefinitionNode(
                extend, description, name, ParseInterfaces(), ParseDirectives(isConst: true), ParseFields(), location),
            "interface" => new InterfaceTypeDefinitionNode(
                extend, description, name, ParseInterfaces(), ParseDirectives(isConst: true), ParseFields(), location),
            "union" => new UnionTypeDefinitionNode(extend, description, name, ParseDirectives(isConst: true), ParseMembers(), location),
            "enum" => new EnumTypeDefinitionNode(
                extend,
                description,
                name,
                ParseDirectives(isConst: true),
                OptionalMany(TokenKind.BraceLeft, static (scoped ref p) => p.ParseEnumValue(), TokenKind.BraceRight),
                location),
            _ => new InputObjectTypeDefinitionNode(
                extend,
                description,
                name,
                ParseDirectives(isConst: true),
                OptionalMany(TokenKind.BraceLeft, static (scoped ref p) => p.ParseInputValue(), TokenKind.BraceRight),
                location),
        };
        return extend && SaysNothing(type) ? throw Unexpected(_lexer.Current) : type;
    }

    // An extension must extend something.
    private static bool SaysNothing(TypeDefinitionNode type) => type.Directives.IsEmpty && type switch
    {
        ObjectTypeDefinitionNode objectType => objectType.Interfaces.IsEmpty && objectType.Fields.IsEmpty,
        InterfaceTypeDefinitionNode interfaceType => interfaceType.Interfaces.IsEmpty && interfaceType.Fields.IsEmpty,
        UnionTypeDefinitionNode union => union.Types.IsEmpty,
        EnumTypeDefinitionNode enumType => enumType.Values.IsEmpty,
        InputObjectTypeDefinitionNode input => input.Fields.IsEmpty,
        _ => true,
    };

    // ImplementsInterfaces : implements &? NamedType (& NamedType)*
    private ImmutableArray<NamedTypeNode> ParseInterfaces() =>
        SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, static (scoped ref p) => p.ParseNamedType()) : [];

    // UnionMemberTypes : = |? NamedType (| NamedType)*
    private ImmutableArray<NamedTypeNode> ParseMembers() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static (scoped ref p) => p.ParseNamedType()) : [];

    // FieldsDefinition : { FieldDefinition+ }
    private ImmutableArray<FieldDefinitionNode> ParseFields() =>
        OptionalMany(TokenKind.BraceLeft, static (scoped ref p) => p.ParseFieldDefinition(), TokenKind.BraceRight);

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        NameNode name = ParseName();
        ImmutableArray<InputValueDefinitionNode> arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(description, name, arguments, ParseTypeReference(), ParseDirectives(isConst: true), location);
    }

    // ArgumentsDefinition : ( InputValueDefinition+ )
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        OptionalMany(TokenKind.ParenLeft, static (scoped ref p) => p.ParseInputValue(), TokenKind.ParenRight);

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValue()
    {
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        NameNode name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(
            description,
            name,
            ParseTypeReference(),
            Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null,
            ParseDirectives(isConst: true),
            location);
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode ParseEnumValue()
    {
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            throw _lexer.Error(_lexer.Start, $"{Describe(_lexer.Current)} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode(description, ParseName(), ParseDirectives(isConst: true), location);
    }

    // DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations
    private DirectiveDefinitionNode ParseDirectiveDefinition(SourceLocation location)
    {
        StringValueNode? description = ParseDescription();
        Advance();
        Expect(TokenKind.At);
        NameNode name = ParseName();
        ImmutableArray<InputValueDefinitionNode> arguments = ParseArgumentDefinitions();
        bool repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode(
            description, name, arguments, repeatable, Delimited(TokenKind.Pipe, static (scoped ref p) => p.ParseDirectiveLocation()), location);
    }

    // DirectiveLocation : one of the names of DirectiveLocations
    private NameNode ParseDirectiveLocation()
    {
        Token token = _lexer.Current;
        NameNode name = ParseName();
        return DirectiveLocations.All.Contains(name.Value) ? name : throw Unexpected(token);
    }
}
