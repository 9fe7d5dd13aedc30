using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;
using Geo.Server.Rights;

namespace Geo.Server.Http.Documents;

/// <summary>Finds the document a request names, and says who may run which. Every transport asks here before it executes.</summary>
/// <param name="listed">The allow-list.</param>
/// <param name="onlyListed">True where callers without a token run nothing else.</param>
internal sealed class DocumentStore(ListedDocuments listed, bool onlyListed)
{
    private readonly RememberedDocuments _remembered = new(mostDocuments: 1000, mostCharacters: 4 << 20);

    /// <summary>The request with its document.</summary>
    /// <exception cref="GraphQLRequestException">The document is not known, is not the one its hash says, or is not for this caller.</exception>
    public GraphQLRequest Resolve(SentRequest sent, Caller caller)
    {
        bool mayRunAny = !onlyListed || caller.IsIdentified;
        if (sent.DocumentId is { } id)
        {
            return sent.For(listed.Find(DocumentHash.OfId(id)) ?? throw Refused(mayRunAny ? Messages.DocumentNotFound(id) : Messages.OnlyListed()));
        }

        return sent.Query is { } text ? sent.For(Checked(sent, text, mayRunAny)) : sent.For(Remembered(sent.PersistedHash!, mayRunAny));
    }

    /// <summary>True for a request of a document on the list.</summary>
    public bool IsListed(GraphQLRequest request) => listed.Count > 0 && listed.Find(DocumentHash.Of(request.Query)) is not null;

    private string Checked(SentRequest sent, string text, bool mayRunAny)
    {
        if (!mayRunAny && listed.Find(DocumentHash.Of(text)) is null)
        {
            throw Refused(Messages.OnlyListed());
        }

        if (sent.PersistedHash is { } hash)
        {
            if (hash != DocumentHash.Of(text))
            {
                throw Refused(Messages.HashMismatch());
            }

            if (listed.Find(hash) is null)
            {
                _remembered.Add(hash, text);
            }
        }

        return text;
    }

    private string Remembered(string hash, bool mayRunAny) =>
        listed.Find(hash)
        ?? (mayRunAny ? _remembered.Find(hash) ?? throw Refused(Messages.PersistedQueryNotFound()) : throw Refused(Messages.OnlyListed()));

    private static GraphQLRequestException Refused(GraphQLError error) => new(error);
}
