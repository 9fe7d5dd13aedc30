using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Validation;

/// <summary>Is a document of type system definitions well formed? What the types then mean together is checked later.</summary>
internal static class SdlValidator
{
    /// <summary>Everything that is wrong.</summary>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document)
    {
        ValidationContext context = new(schema: null, document, int.MaxValue - 1);
        LoneSchemaDefinitionRule.CheckDocument(context);
        UniqueOperationTypesRule.CheckDocument(context);
        UniqueTypeNamesRule.CheckDocument(context);
        UniqueEnumValueNamesRule.CheckDocument(context);
        UniqueFieldDefinitionNamesRule.CheckDocument(context);
        UniqueArgumentDefinitionNamesRule.CheckDocument(context);
        UniqueDirectiveNamesRule.CheckDocument(context);
        PossibleTypeExtensionsRule.CheckDocument(context);
        new DocumentWalk(context).RunTypeSystem();
        return context.Errors;
    }
}
