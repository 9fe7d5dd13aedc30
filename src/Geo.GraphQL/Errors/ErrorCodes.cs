namespace Geo.GraphQL.Errors;

/// <summary>The codes of this library, as they stand in <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument has a wrong value.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The body is not JSON.</summary>
    public const string BadJson = "BAD_JSON";

    /// <summary>The body is JSON but not a GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is a list of requests.</summary>
    public const string BatchingNotSupported = "BATCHING_NOT_SUPPORTED";

    /// <summary>The document has no operation of the name asked for.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>The document asks for more than the server allows.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The document asks for the schema, which this caller is not shown.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>The operation would cost more than the server allows.</summary>
    public const string CostExceeded = "COST_EXCEEDED";
}
