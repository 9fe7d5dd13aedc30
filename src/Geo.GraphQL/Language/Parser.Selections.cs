using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

// The spec's "Selection Sets", "Fields", "Arguments", "Fragments" and "Directives".
public ref partial struct Parser
{
    // SelectionSet : { Selection+ }
    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionSetNode ParseSelectionSet()
    {
        SourceLocation location = _lexer.Location;
        Enter();
        Expect(TokenKind.BraceLeft);
        int outer = _selections.Count;
        do
        {
            _selections.Add(Peek(TokenKind.Spread) ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.BraceRight));

        Leave();
        return new SelectionSetNode(_selections.Close(outer), location);
    }

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
            Peek(TokenKind.ParenLeft) ? ParseArguments(isConst: false) : [],
            Peek(TokenKind.At) ? ParseDirectives(isConst: false) : [],
            Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null,
            (alias ?? name).Location);
    }

    // Arguments : ( Argument+ )
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenLeft))
        {
            return [];
        }

        int outer = _arguments.Count;
        do
        {
            _arguments.Add(ParseArgument(isConst));
        }
        while (!Skip(TokenKind.ParenRight));

        return _arguments.Close(outer);
    }

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
        SourceLocation location = _lexer.Location;
        Expect(TokenKind.Spread);
        bool hasTypeCondition = SkipKeyword("on"u8);
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
        SourceLocation location = _lexer.Location;
        StringValueNode? description = ParseDescription();
        ExpectKeyword("fragment"u8);
        NameNode name = ParseFragmentName();
        ExpectKeyword("on"u8);
        return new FragmentDefinitionNode(name, ParseNamedType(), ParseDirectives(isConst: false), ParseSelectionSet(), location)
        {
            Description = description,
        };
    }

    // FragmentName : Name but not `on`
    private NameNode ParseFragmentName() => PeekKeyword("on"u8) ? throw Unexpected(_lexer.Current) : ParseName();

    // Directives : Directive+
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        OpenItems<DirectiveNode> directives = default;
        do
        {
            directives.Add(ParseDirective(isConst));
        }
        while (Peek(TokenKind.At));

        return directives.Close(0);
    }

    // Directive : @ Name Arguments?
    private DirectiveNode ParseDirective(bool isConst)
    {
        SourceLocation location = _lexer.Location;
        Expect(TokenKind.At);
        return new DirectiveNode(ParseName(), ParseArguments(isConst), location);
    }
}
