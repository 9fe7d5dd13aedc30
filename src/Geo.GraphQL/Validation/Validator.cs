using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Limits;

namespace Geo.GraphQL.Validation;

/// <summary>Does a document fit a schema? The spec's "Validation", with limits on the work a document may ask for.</summary>
public static class Validator
{
    /// <summary>Everything that is wrong, at most that many errors and one that says there are more.</summary>
    public static ImmutableArray<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document, int maxErrors = 100) =>
        Validate(schema, document, DocumentLimits.Default, maxErrors);

    /// <summary>As the other, with other limits; none where they are null.</summary>
    public static ImmutableArray<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document, DocumentLimits? limits, int? maxErrors = null) =>
        Validate(schema, document, limits, maxErrors ?? (limits ?? DocumentLimits.Default).MaxErrors, out _);

    /// <summary>As the others, and how much was looked at.</summary>
    internal static ImmutableArray<GraphQLError> Validate(
        GraphQLSchema schema, DocumentNode document, DocumentLimits? limits, int maxErrors, out long steps)
    {
        steps = 0;

        // A document beyond a limit is not looked at any further.
        if (limits is not null && LimitCheck.Run(document, limits) is { IsEmpty: false } refused)
        {
            return refused;
        }

        ValidationContext context = new(schema, document, maxErrors);
        new DocumentWalk(context).Run();
        steps = context.Steps;
        return context.Errors;
    }
}
