using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types.Building;
using Geo.GraphQL.Types.Scalars;
using Geo.GraphQL.Validation;

namespace Geo.GraphQL.Types;

/// <summary>SDL to a checked schema.</summary>
public static class SchemaBuilder
{
    /// <summary>
    /// The schema the definitions and extensions describe; throws <see cref="SchemaException"/> with every error where
    /// they describe none. A custom scalar without a coercion accepts every value.
    /// </summary>
    public static GraphQLSchema Build(DocumentNode sdl, IReadOnlyDictionary<string, ScalarCoercion> customScalars)
    {
        // 1. what can be seen in the text alone
        Refuse(SdlValidator.Validate(sdl));

        // 2. nodes -> types
        SchemaAssembly assembly = new(customScalars);
        assembly.AddScalars(BuiltInScalars.All);
        assembly.AddDefinitions(sdl);
        assembly.Complete();
        SchemaRoots roots = SchemaRoots.Find(sdl, assembly);

        // 3. what can be seen in the types
        Refuse(SchemaCheck.Run(assembly, roots));
        return new GraphQLSchema(
            roots.Description,
            roots.Query!,
            roots.Mutation,
            roots.Subscription,
            [.. assembly.DefinedTypes, .. assembly.UsedScalars(), .. IntrospectionTypes.All],
            [.. assembly.Directives, .. BuiltInDirectives(assembly.Directives)]);
    }

    /// <summary>The schema of SDL text.</summary>
    public static GraphQLSchema Build(string sdl, IReadOnlyDictionary<string, ScalarCoercion>? customScalars = null) =>
        Build(Parser.Parse(sdl, ParserLimits.Trusted), customScalars ?? FrozenDictionary<string, ScalarCoercion>.Empty);

    private static IEnumerable<DirectiveDefinition> BuiltInDirectives(IEnumerable<DirectiveDefinition> declared) =>
        IntrospectionTypes.Directives.Where(builtIn => declared.All(directive => directive.Name != builtIn.Name));

    private static void Refuse(ImmutableArray<GraphQLError> errors)
    {
        if (!errors.IsEmpty)
        {
            throw new SchemaException(errors);
        }
    }
}
