using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;

namespace Geo.GraphQL.Tests.Language;

/// <summary>Bytes to tokens: what is a token, what is passed over, where each stands, and what is no token at all.</summary>
public sealed class LexerTests
{
    [Fact]
    public void Every_punctuator_is_a_token() => Assert.Equal(
        "Bang Dollar Ampersand ParenLeft ParenRight Spread Colon EqualsSign At BracketLeft BracketRight BraceLeft Pipe BraceRight",
        Kinds("! $ & ( ) ... : = @ [ ] { | }"));

    [Fact]
    public void Blanks_commas_line_ends_comments_and_byte_order_marks_are_passed_over() =>
        Assert.Equal("Name Name Name", Kinds("\uFEFF a,,\t b # {c}\r\n,\uFEFFc#"));

    [Fact]
    public void A_name_begins_with_a_letter_or_an_underscore_and_goes_on_with_digits_too() =>
        Assert.Equal("Name a_1 Name _ Name __B2", KindsAndTexts("a_1 _ __B2"));

    [Theory]
    [InlineData("0", "Int")]
    [InlineData("-0", "Int")]
    [InlineData("1234567890123456789012345678901234567890", "Int")]
    [InlineData("0.5", "Float")]
    [InlineData("-1.50", "Float")]
    [InlineData("1e3", "Float")]
    [InlineData("1E-3", "Float")]
    [InlineData("6.02e+23", "Float")]
    public void A_number_is_whole_or_has_a_fraction_or_an_exponent(string text, string kind) => Assert.Equal($"{kind} {text}", KindsAndTexts(text));

    [Theory]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 2)]
    [InlineData("01", "Invalid number, unexpected digit after 0: \"1\".", 2)]
    [InlineData("+1", "Unexpected character: \"+\".", 1)]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>.", 2)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1.e1", "Invalid number, expected digit but got: \"e\".", 3)]
    [InlineData(".5", "Unexpected character: \".\".", 1)]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 4)]
    [InlineData("1a", "Invalid number, expected digit but got: \"a\".", 2)]
    public void A_number_written_otherwise_is_refused_at_the_character(string text, string problem, int column) => AssertRefused(text, problem, 1, column);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" 中文 😀 \"", " 中文 😀 ")]
    [InlineData("\"quote \\\" slash \\\\ \\/\"", "quote \" slash \\ /")]
    [InlineData("\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\u{1F600}\\uD83D\\uDE00\"", "é😀😀")]
    public void A_string_means_its_characters_with_the_escapes_resolved(string text, string meaning) => Assert.Equal(meaning, MeaningOf(text));

    [Theory]
    [InlineData("\"", "Unterminated string.", 2)]
    [InlineData("\"a\nb\"", "Unterminated string.", 3)]
    [InlineData("\"\\x\"", "Invalid character escape sequence: \"\\x\".", 2)]
    [InlineData("\"\\u12\"", "Invalid Unicode escape sequence: \"\\u12\"\".", 2)]
    [InlineData("\"\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 2)]
    [InlineData("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 2)]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1)]
    public void A_string_written_otherwise_is_refused(string text, string problem, int column) => AssertRefused(text, problem, 1, column);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"one line\"\"\"", "one line")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"first\n    second\n    third\"\"\"", "first\nsecond\nthird")]
    [InlineData("\"\"\"a \\\"\"\" b \\n\"\"\"", "a \"\"\" b \\n")]
    [InlineData("\"\"\"\r\n  a\r  b\n\"\"\"", "a\nb")]
    public void A_block_string_means_its_lines_without_the_indentation_they_share(string text, string meaning) => Assert.Equal(meaning, MeaningOf(text));

    [Fact]
    public void Lines_and_columns_count_from_one_and_columns_count_utf16_units() => Assert.Equal(
        "a 1:1, b 2:3, c 3:1, \"中😀\" 3:3, d 3:9, e 5:4",
        Places("a\n  b\r\nc \"中😀\" d # 中文\r\"\"\"\n\"\"\"e"));

    [Fact]
    public void The_end_of_the_text_has_a_place_too()
    {
        Lexer lexer = new("# 中文"u8);
        lexer.Advance();
        Assert.Equal((TokenKind.EndOfFile, new SourceLocation(1, 5)), (lexer.Kind, lexer.Location));
        lexer.Advance();
        Assert.Equal(TokenKind.EndOfFile, lexer.Kind);
    }

    private static string Kinds(string text) => string.Join(' ', Read(text).Select(token => token.Token.Kind));

    private static string KindsAndTexts(string text) => string.Join(' ', Read(text).Select(token => $"{token.Token.Kind} {token.Written}"));

    private static string Places(string text) => string.Join(", ", Read(text)
        .Where(token => token.Token.Kind != TokenKind.BlockString)
        .Select(token => $"{token.Written} {token.Token.Location.Line}:{token.Token.Location.Column}"));

    private static string? MeaningOf(string text) => Assert.Single(Read(text)).Token.Text;

    private static List<(Token Token, string Written)> Read(string text)
    {
        List<(Token, string)> tokens = [];
        Lexer lexer = new(Encoding.UTF8.GetBytes(text));
        for (lexer.Advance(); lexer.Kind != TokenKind.EndOfFile; lexer.Advance())
        {
            tokens.Add((lexer.Current, Encoding.UTF8.GetString(lexer.Bytes)));
        }

        return tokens;
    }

    private static void AssertRefused(string text, string problem, int line, int column)
    {
        GraphQLError error = Assert.Throws<GraphQLSyntaxException>(() => Read(text)).Error;
        Assert.Equal(("Syntax Error: " + problem, new SourceLocation(line, column)), (error.Message, error.Locations[0]));
    }
}
