using System.Buffers;
using Geo.GraphQL.Errors;
using Geo.Query.Execute;

namespace Geo.Server.Http;

/// <summary>Answers outside GraphQL execution in the shape GraphQL clients read: <c>{"errors":[{"message","extensions":{"code"}}]}</c>.</summary>
internal static class ProblemAnswer
{
    /// <summary>Writes the problem with its status.</summary>
    public static void Write(HttpContext context, Problem problem, string mediaType = GraphQLMediaType.Json) =>
        Write(context, problem.Status, [new GraphQLError(problem.Message, problem.Code)], mediaType);

    /// <summary>Writes errors without data.</summary>
    public static void Write(HttpContext context, int status, IReadOnlyList<GraphQLError> errors, string mediaType)
    {
        HttpResponse response = context.Response;
        response.StatusCode = status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = Messages.RetrySeconds;
        }

        response.BodyWriter.Write("{"u8);
        ErrorWriter.Write(response.BodyWriter, errors);
        response.BodyWriter.Write("}"u8);
    }
}
