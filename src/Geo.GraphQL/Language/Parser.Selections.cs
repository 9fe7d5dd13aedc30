using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

// The spec's "Selection Sets", "Fields", "Arguments", "Fragments" and "Directives".
public ref partial struct Parser
{
    // SelectionSet : { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        SourceLocation location = _token.Location;
        Enter();
        ImmutableArray<SelectionNode> selections =
            Many(TokenKind.BraceLeft, static (scoped ref p) => p.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(selections, location);
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private FieldNode ParseField()
    {
        NameNode name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        return new FieldNode(
            alias,
            name,
            ParseArguments(isConst: false),
            ParseDirectives(isConst: false),
            Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null,
            (alias ?? name).Location);
    }

    // Arguments : ( Argument+ )
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConst ? static (scoped ref p) => p.ParseArgument(isConst: true) : static (scoped ref p) => p.ParseArgument(isConst: false),
        TokenKind.ParenRight);

    // Argument : Name : Value
    private ArgumentNode ParseArgument(bool isConst)
    {
        NameNode name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst), name.Location);
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private SelectionNode ParseFragment()
    {
        SourceLocation location = _token.Location;
        Expect(TokenKind.Spread);
        bool hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode(ParseName(), ParseDirectives(isConst: false), location);
        }

        return new InlineFragmentNode(
            hasTypeCondition ? ParseNamedType() : null, ParseDirectives(isConst: false), ParseSelectionSet(), location);
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        SourceLocation location = _token.Location;
        StringValueNode? description = ParseDescription();
        ExpectKeyword("fragment");
        NameNode name = ParseFragmentName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode(name, ParseNamedType(), ParseDirectives(isConst: false), ParseSelectionSet(), location)
        {
            Description = description,
        };
    }

    // FragmentName : Name but not `on`
    private NameNode ParseFragmentName() => PeekKeyword("on"u8) ? throw Unexpected(_token) : ParseName();

    // Directives : Directive+
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        DirectiveNode[] directives = new DirectiveNode[1];
        int count = 0;
        do
        {
            Append(ref directives, ref count, ParseDirective(isConst));
        }
        while (Peek(TokenKind.At));

        return Close(directives, count);
    }

    // Directive : @ Name Arguments?
    private DirectiveNode ParseDirective(bool isConst)
    {
        Token at = Expect(TokenKind.At);
        return new DirectiveNode(ParseName(), ParseArguments(isConst), at.Location);
    }
}
