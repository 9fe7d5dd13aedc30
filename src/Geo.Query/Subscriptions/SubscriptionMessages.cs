using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>Every sentence about a subscription that a client may read, each with its code.</summary>
internal static class SubscriptionMessages
{
    public static GraphQLError OneField(OperationDefinitionNode operation) =>
        new("A subscription must select exactly one field; @skip and @include leave another number here.", "BAD_REQUEST", [operation.Location]);

    public static GraphQLError TooMany(int limit) =>
        new($"The server carries {limit} subscriptions, which are the most. Try again later.", "LIMIT_EXCEEDED");

    public static GraphQLError TooSlow() => new(
        "Events came faster than they were read, and nothing more is kept. Subscribe again with after: the cursor of the last event you got.",
        "SUBSCRIBER_TOO_SLOW");

    public static GraphQLError RightsLost() => new("Your rights could not be established any longer. Sign in and subscribe again.", "RIGHTS_LOST");

    public static GraphQLError Failed(Refusal refusal) => new(refusal.Message, refusal.Code);

    public static Refusal CursorBeyond() =>
        new("BAD_CURSOR", "The cursor is of a change that this database does not have. Subscribe without after, and read the records anew.");
}
