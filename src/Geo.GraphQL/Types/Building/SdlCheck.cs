using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Building;

/// <summary>What is wrong with SDL before any type is made.</summary>
internal static class SdlCheck
{
    public static ImmutableArray<GraphQLError> Run(DocumentNode _) => [];
}
