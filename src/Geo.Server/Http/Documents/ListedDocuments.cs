using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;
using Geo.GraphQL.Validation.Limits;

namespace Geo.Server.Http.Documents;

/// <summary>The allow-list: documents by their hash, as the build of a client wrote them.</summary>
internal sealed class ListedDocuments
{
    private readonly FrozenDictionary<string, string> _textByHash;

    private ListedDocuments(Dictionary<string, string> textByHash) => _textByHash = textByHash.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No documents.</summary>
    public static ListedDocuments None { get; } = new([]);

    /// <summary>How many documents there are.</summary>
    public int Count => _textByHash.Count;

    /// <summary>Reads the list and tries every document on the schema; gives the list, or all mistakes at once.</summary>
    public static (ListedDocuments? Documents, IReadOnlyList<string> Mistakes) Read(string file, GraphQLSchema schema, DocumentLimits limits)
    {
        List<string> mistakes = [];
        Dictionary<string, string> documents = new(StringComparer.Ordinal);
        foreach ((string id, string text) in ReadFile(file, mistakes))
        {
            string hash = DocumentHash.OfId(id);
            string? wrong = hash == DocumentHash.Of(text) ? Check(text, schema, limits) : "is not the SHA-256 of its document.";
            if (wrong is not null)
            {
                mistakes.Add($"--documents {file}: {Name(hash, text)} {wrong}");
            }

            documents[hash] = text;
        }

        return mistakes.Count > 0 ? (null, mistakes) : (new ListedDocuments(documents), mistakes);
    }

    /// <summary>The document of a hash; null for one that is not on the list.</summary>
    public string? Find(string hash) => _textByHash.GetValueOrDefault(hash);

    private static IEnumerable<(string Hash, string Text)> ReadFile(string file, List<string> mistakes)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using JsonDocument list = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (list.RootElement.ValueKind == JsonValueKind.Object
                && list.RootElement.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String))
            {
                return [.. list.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!))];
            }

            mistakes.Add($"--documents {file}: must be one JSON object of documents by their hash.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            mistakes.Add($"--documents {file}: cannot be read: {problem.Message}");
        }

        return [];
    }

    private static string? Check(string text, GraphQLSchema schema, DocumentLimits limits)
    {
        try
        {
            DocumentNode document = Parser.Parse(text, ParserLimits.Default);
            return document.Definitions.Any(definition => definition is OperationDefinitionNode)
                ? Sentence(Validator.Validate(schema, document, limits))
                : "has no operation.";
        }
        catch (GraphQLSyntaxException broken)
        {
            return Sentence([broken.Error]);
        }
    }

    private static string? Sentence(IReadOnlyList<GraphQLError> errors) => errors.Count == 0
        ? null
        : $"does not fit the schema: {string.Join(" ", errors.Select(error => error.Locations.IsDefaultOrEmpty
            ? error.Message
            : $"{error.Message} (line {error.Locations[0].Line}, column {error.Locations[0].Column})"))}";

    // The hash says which document, its first line says it to people.
    private static string Name(string hash, string text)
    {
        StringBuilder name = new(hash.Length <= 12 ? hash : hash[..12]);
        string first = text.Split('\n', '{', '(')[0].Trim();
        return first.Length is 0 or > 80 ? name.ToString() : name.Append(" (").Append(first).Append(')').ToString();
    }
}
