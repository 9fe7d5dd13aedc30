using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.GraphQL.Language;
using Geo.GraphQL.Types;
using Geo.GraphQL.Types.Building;
using Geo.GraphQL.Types.Scalars;

namespace Geo.GraphQL.Introspection;

/// <summary>The types and directives every schema has, read from <c>introspection.graphql</c>.</summary>
internal static class IntrospectionTypes
{
    private static readonly SchemaAssembly Assembly = Read();

    /// <summary>__Schema, __Type and the others.</summary>
    public static ImmutableArray<NamedType> All { get; } = [.. Assembly.DefinedTypes];

    /// <summary>@skip, @include, @deprecated, @specifiedBy and @oneOf.</summary>
    public static ImmutableArray<DirectiveDefinition> Directives { get; } = [.. Assembly.Directives];

    /// <summary>The type of <c>__schema</c>.</summary>
    public static ObjectType Schema { get; } = (ObjectType)Assembly.TryFind("__Schema")!;

    /// <summary>The type of <c>__type</c>.</summary>
    public static ObjectType Type { get; } = (ObjectType)Assembly.TryFind("__Type")!;

    private static SchemaAssembly Read()
    {
        using Stream stream = typeof(IntrospectionTypes).Assembly.GetManifestResourceStream("introspection.graphql")!;
        using StreamReader reader = new(stream);
        SchemaAssembly assembly = new(FrozenDictionary<string, ScalarCoercion>.Empty);
        assembly.AddScalars(BuiltInScalars.All);
        assembly.AddDefinitions(Parser.Parse(reader.ReadToEnd(), ParserLimits.Trusted));
        assembly.Complete();
        return assembly;
    }
}
