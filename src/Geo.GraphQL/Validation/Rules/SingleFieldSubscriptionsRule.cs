using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, and not one of introspection.</summary>
internal static class SingleFieldSubscriptionsRule
{
    public static void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } type)
        {
            return;
        }

        ImmutableArray<CollectedField> fields;
        try
        {
            fields = FieldCollector.Collect(context.Schema, type, [operation.SelectionSet], context.Fragments, VariableValues.Empty);
        }
        catch (GraphQLRequestException)
        {
            // @skip or @include depends on a variable, so nothing is known before there are values.
            return;
        }

        string? name = operation.Name?.Value;
        if (fields.Length > 1)
        {
            context.Report(nameof(SingleFieldSubscriptionsRule), Messages.OneSubscriptionField(name), fields.Skip(1).SelectMany(field => field.Nodes));
        }

        foreach (CollectedField field in fields)
        {
            if (field.FieldName.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report(nameof(SingleFieldSubscriptionsRule), Messages.IntrospectionSubscription(name), field.Nodes);
            }
        }
    }
}
