using System.Runtime.CompilerServices;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>The schemas of <c>Schemas/</c>, which have nothing to do with land.</summary>
internal static class ForeignSchemas
{
    public static IReadOnlyList<(string Name, string Sdl, GraphQLSchema Schema)> All { get; } =
        [.. new[] { "star-wars", "shop", "nested-input" }.Select(name =>
        {
            string sdl = File.ReadAllText(Path.Combine(Folder(), "..", "Schemas", name + ".graphql"));
            return (name, sdl, SchemaBuilder.Build(sdl));
        })];

    public static (string Name, string Sdl, GraphQLSchema Schema) Of(string name) => All.First(schema => schema.Name == name);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
