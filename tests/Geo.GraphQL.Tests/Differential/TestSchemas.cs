using System.Runtime.CompilerServices;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>The schemas that documents are written over.</summary>
internal static class TestSchemas
{
    /// <summary>The schemas of <c>Schemas/</c>, which have nothing to do with land.</summary>
    public static IReadOnlyList<TestSchema> Foreign { get; } = [.. new[] { "star-wars", "shop", "nested-input", "code-host" }
        .Select(name => Read(name, Path.Combine(Folder(), "..", "Schemas", name + ".graphql")))];

    /// <summary>Our own and the foreign ones.</summary>
    public static IReadOnlyList<TestSchema> All { get; } =
        [Read("geo", Path.Combine(Folder(), "..", "..", "..", "src", "Geo.Server", "Schema", "schema.graphql")), .. Foreign];

    public static TestSchema Of(string name) => All.First(schema => schema.Name == name);

    private static TestSchema Read(string name, string file)
    {
        string sdl = File.ReadAllText(file);
        return new TestSchema(name, sdl, SchemaBuilder.Build(sdl));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
