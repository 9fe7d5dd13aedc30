using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    private const string Sdl = """
        schema {
          query: Root
        }

        directive @mark(of: Int = 1) repeatable on FIELD | OBJECT

        "A thing."
        interface Node {
          id: ID!
        }

        type Root implements Node {
          id: ID!

          "By filter."
          things(where: Filter = {min: 1.0}, kind: Kind! = A): [Thing!]!
        }

        union Thing = Root

        enum Kind {
          A
          B @deprecated
        }

        input Filter @oneOf {
          min: Float
          name: String
        }

        scalar Date @specifiedBy(url: "https://example.org/date")
        """;

    [Fact]
    public void A_schema_is_printed_in_the_layout_of_the_reference()
    {
        string printed = SchemaPrinter.Print(SchemaBuilder.Build(Sdl));
        Assert.Equal(Sdl.Replace("1.0", "1", StringComparison.Ordinal).Replace("\"A thing.\"", "\"\"\"A thing.\"\"\"", StringComparison.Ordinal)
            .Replace("\"By filter.\"", "\"\"\"By filter.\"\"\"", StringComparison.Ordinal), printed);
    }

    [Fact]
    public void A_printed_schema_prints_the_same_again()
    {
        string printed = SchemaPrinter.Print(SchemaBuilder.Build(Sdl));
        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(printed)));
    }
}
