namespace Geo.GraphQL.Errors;

// Bodies and parameters that are no request, each with its code.
internal static partial class Messages
{
    public static GraphQLError JsonEmpty(string subject) => new($"The {subject} is empty.", ErrorCodes.BadJson);

    public static GraphQLError JsonMarked(string subject) =>
        new($"The {subject} begins with a byte order mark, which JSON does not. Leave it out.", ErrorCodes.BadJson);

    public static GraphQLError JsonNotUtf8(string subject) => new($"The {subject} is not UTF-8.", ErrorCodes.BadJson);

    public static GraphQLError JsonNotUnicode(string subject, (long Line, long Byte) place) =>
        new($"The {subject} escapes half a surrogate pair, which is not Unicode, at {Place(place)}.", ErrorCodes.BadJson);

    public static GraphQLError NotJson(string subject, (long Line, long Byte) place) =>
        new($"The {subject} is not JSON: unexpected at {Place(place)}.", ErrorCodes.BadJson);

    public static GraphQLError JsonNameTwice(string subject, string name, (long Line, long Byte) place) =>
        new($"The {subject} has the name \"{name}\" twice in one object, the second time at {Place(place)}.", ErrorCodes.BadJson);

    public static GraphQLError JsonTooDeep(string subject, int limit) =>
        new($"The {subject} is nested more than {limit} levels deep.", ErrorCodes.LimitExceeded);

    public static GraphQLError Batch() =>
        new("The body is a list, and batches are not supported. Send one request, as one JSON object.", ErrorCodes.BatchingNotSupported);

    public static GraphQLError BodyNotObject() => new("The body must be one JSON object with a member \"query\".", ErrorCodes.BadRequest);

    public static GraphQLError QueryMissing() => new("The request has no \"query\", and no \"documentId\" instead.", ErrorCodes.BadRequest);

    public static GraphQLError SeveralDocuments() =>
        new("The request gives \"documentId\" beside another document. Give \"query\" or \"documentId\".", ErrorCodes.BadRequest);

    public static GraphQLError PersistedQueryMalformed() => new(
        "\"extensions.persistedQuery\" must be an object with \"version\": 1 and \"sha256Hash\": 64 hexadecimal digits.", ErrorCodes.BadRequest);

    public static GraphQLError MemberNotText(string name) => new($"\"{name}\" must be a string.", ErrorCodes.BadRequest);

    public static GraphQLError MemberNotObject(string name) => new($"\"{name}\" must be an object.", ErrorCodes.BadRequest);

    private static string Place((long Line, long Byte) place) => $"line {place.Line}, byte {place.Byte}";
}
