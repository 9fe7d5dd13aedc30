using System.Text;
using Geo.GraphQL.Language;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>Damages a document token by token, so that much of what it makes can still be parsed and is judged by the rules.</summary>
internal sealed class TokenMutator(GraphQLSchema schema, Random random)
{
    private static readonly string[] Values = ["null", "1", "-1.5", "true", "\"x\"", "[]", "{}", "$a", "[1, null]", "{a: 1}", "RED", "\"\"\"b\"\"\""];
    private static readonly string[] Parts =
    [
        "@skip(if: true)", "@include(if: $a)", "@deprecated", "@nope", "...F", "... { __typename }", "... @include(if: false) { id }", "x: id", "id", "name",
        "__typename", "(a: 1)", "{ id }", "!", "[", "query Q { __typename }", "fragment F on Query { __typename }", "subscription { __typename }",
    ];

    private readonly string[] _names =
    [
        .. schema.Types.Select(type => type.Name),
        .. schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal),
        .. schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal),
        .. schema.Directives.Select(directive => directive.Name),
        "F", "G", "Q", "a", "on", "true", "null", "fragment",
    ];

    public string Mutate(string text)
    {
        List<string> tokens = Tokens(text);
        for (int i = random.Next(1, 4); i > 0 && tokens.Count > 0; i--)
        {
            Change(tokens, random.Next(tokens.Count));
        }

        return string.Join(' ', tokens);
    }

    private void Change(List<string> tokens, int at)
    {
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                tokens.Insert(at, Parts[random.Next(Parts.Length)]);
                break;
            case 3:
                // A group in brackets, or one token, stands twice.
                int end = GroupEnd(tokens, at);
                tokens.InsertRange(end, tokens[at..end]);
                break;
            case 4:
                tokens.RemoveRange(at, GroupEnd(tokens, at) - at);
                break;
            case 5:
                int other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 6 when tokens.FindIndex(at, IsValue) is >= 0 and int value:
                tokens[value] = Values[random.Next(Values.Length)];
                break;
            default:
                int name = tokens.FindIndex(at, IsName);
                if (name >= 0)
                {
                    // Half of the time a name that stands elsewhere in the document: these meet.
                    List<string> used = [.. tokens.Where(IsName)];
                    tokens[name] = random.Next(2) == 0 ? used[random.Next(used.Count)] : _names[random.Next(_names.Length)];
                }

                break;
        }
    }

    private static bool IsName(string token) => char.IsAsciiLetter(token[0]) || token[0] == '_';

    private static bool IsValue(string token) => token[0] is '"' or '-' || char.IsAsciiDigit(token[0]);

    private static int GroupEnd(List<string> tokens, int start)
    {
        int open = 0;
        for (int i = start; i < tokens.Count; i++)
        {
            open += tokens[i] is "{" or "(" or "[" ? 1 : tokens[i] is "}" or ")" or "]" ? -1 : 0;
            if (open <= 0)
            {
                return i + 1;
            }
        }

        return start + 1;
    }

    private static List<string> Tokens(string text)
    {
        List<string> tokens = [];
        Lexer lexer = new(Encoding.UTF8.GetBytes(text));
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            tokens.Add(Encoding.UTF8.GetString(lexer.Bytes));
        }

        return tokens;
    }
}
