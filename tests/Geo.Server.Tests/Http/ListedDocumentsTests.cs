using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Limits;
using Geo.Server.Http.Documents;

namespace Geo.Server.Tests.Http;

/// <summary>The list of documents as it is read at start, and the documents clients asked to remember.</summary>
public sealed class ListedDocumentsTests
{
    private static readonly GraphQLSchema Schema = SchemaBuilder.Build("type Query { a: Int b: String }");

    [Fact]
    public void A_good_list_is_found_by_hash()
    {
        string hash = DocumentHash.Of("{ a }");
        (ListedDocuments? documents, IReadOnlyList<string> mistakes) = Read($$"""{"{{hash}}":"{ a }"}""");
        Assert.Empty(mistakes);
        Assert.Equal(("{ a }", 1), (documents!.Find(hash), documents.Count));
        Assert.Null(documents.Find(DocumentHash.Of("{ b }")));
    }

    [Fact]
    public void Every_document_that_does_not_fit_is_named_with_all_that_is_wrong()
    {
        string broken = DocumentHash.Of("{ a");
        string unknown = DocumentHash.Of("query Q { c\n d }");
        string fragment = DocumentHash.Of("fragment F on Query { a }");
        (ListedDocuments? documents, IReadOnlyList<string> mistakes) = Read(
            $$"""{"{{broken}}":"{ a","sha256:{{unknown}}":"query Q { c\n d }","{{fragment}}":"fragment F on Query { a }","00":"{ a }"}""");
        Assert.Null(documents);
        Assert.Equal(
        [
            $"{broken[..12]} does not fit the schema: Syntax Error: Expected Name, found <EOF>. (line 1, column 4)",
            $"{unknown[..12]} (query Q) does not fit the schema: Cannot query field \"c\" on type \"Query\". Did you mean \"a\" or \"b\"? (line 1, column 11) "
                + "Cannot query field \"d\" on type \"Query\". Did you mean \"a\" or \"b\"? (line 2, column 2)",
            $"{fragment[..12]} (fragment F on Query) has no operation.",
            "00 is not the SHA-256 of its document.",
        ], mistakes.Select(mistake => mistake[(mistake.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"a":"{ a }","a":"{ b }"}""")]
    [InlineData("""{"a":"\uD800"}""")]
    public void A_file_that_is_no_list_is_one_mistake(string text)
    {
        (ListedDocuments? documents, IReadOnlyList<string> mistakes) = Read(text);
        Assert.Null(documents);
        Assert.StartsWith("--documents ", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_asked_for_the_longest_is_forgotten_first()
    {
        RememberedDocuments remembered = new(mostDocuments: 2, mostCharacters: 1000);
        remembered.Add("1", "{ a }");
        remembered.Add("2", "{ b }");
        Assert.NotNull(remembered.Find("1"));
        remembered.Add("3", "{ c }");
        Assert.Equal((true, false, true), (remembered.Find("1") is not null, remembered.Find("2") is not null, remembered.Find("3") is not null));
    }

    [Fact]
    public void No_number_of_documents_takes_more_room_than_there_is()
    {
        RememberedDocuments remembered = new(mostDocuments: 1000, mostCharacters: 1600);
        for (int i = 0; i < 10_000; i++)
        {
            remembered.Add($"{i}", new string(' ', 1 + (i % 200)));
        }

        Assert.InRange(remembered.Size.Characters, 1400, 1600);
        Assert.InRange(remembered.Size.Documents, 16, 1000);
    }

    private static (ListedDocuments? Documents, IReadOnlyList<string> Mistakes) Read(string text)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return ListedDocuments.Read(file, Schema, DocumentLimits.Default);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
