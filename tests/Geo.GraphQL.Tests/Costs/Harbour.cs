using System.Text.Json;
using Geo.GraphQL.Costs;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation;

namespace Geo.GraphQL.Tests.Costs;

/// <summary>A schema with costs, and operations priced over it.</summary>
internal static class Harbour
{
    public static readonly CostOptions Options = new()
    {
        LeafField = 0.1,
        LeafInput = 1,
        UnsizedList = 10,
        MostElements = 1_000,
        Measures = new Dictionary<string, Func<object, long>>(StringComparer.Ordinal) { ["ShipFilter.outline"] = text => ((string)text).Length },
    };

    public static GraphQLSchema Schema { get; } = SchemaBuilder.Build(
        """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        type Query {
          ship(name: String): Ship
          ships(first: Int, last: Int, where: ShipFilter): ShipConnection!
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
          things(ids: [ID!]!): [Thing]! @listSize(slicingArguments: ["ids"])
          flags: [Flag!]!
        }

        type Mutation { launch(input: LaunchInput!): Ship @cost(weight: "10") }

        type Subscription { arrivals(where: ShipFilter): Ship }

        interface Thing { id: ID! }

        type Ship implements Thing {
          id: ID!
          name: String!
          crew(first: Int): SailorConnection!
            @listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
          sister: Ship
          log: String @cost(weight: "2.5")
        }

        type ShipConnection @cost(weight: "0") {
          nodes: [Ship!]! @cost(weight: "0")
          edges: [ShipEdge!]! @cost(weight: "0")
          totalCount: Int! @cost(weight: "20")
        }

        type ShipEdge { cursor: ID!  node: Ship! @cost(weight: "-1") }

        type Sailor implements Thing @cost(weight: "2") { id: ID!  name: String! }

        type SailorConnection @cost(weight: "0") { nodes: [Sailor!]! @cost(weight: "0") }

        type Flag { name: String! }

        input ShipFilter {
          and: [ShipFilter!]
          name: TextFilter
          crew: SailorFilter @cost(weight: "20")
          outline: String @cost(weight: "0.05")
        }

        input TextFilter { eq: String  in: [String!] @cost(weight: "0.1") }

        input SailorFilter { name: TextFilter }

        input LaunchInput { name: String! }
        """);

    private static readonly CostAnalyzer Analyzer = new(Schema, Options);

    public static long Price(string text, object? variables = null) => Plan(text, variables, out VariableValues values).Price(values);

    public static GraphQLError Refuse(string text, long limit, object? variables = null)
    {
        CostPlan plan = Plan(text, variables, out VariableValues values);
        return plan.Refuse(values, plan.Price(values), limit);
    }

    public static CostPlan Plan(string text, object? variables, out VariableValues values)
    {
        DocumentNode document = Parser.Parse(text, ParserLimits.Trusted);
        Assert.Empty(Validator.Validate(Schema, document, limits: null));
        return Plan(document, variables, out values);
    }

    public static CostPlan Plan(DocumentNode document, object? variables, out VariableValues values)
    {
        OperationDefinitionNode operation = document.Definitions.OfType<OperationDefinitionNode>().First();
        values = VariableCoercer.Coerce(Schema, operation, JsonSerializer.SerializeToElement(variables ?? new { }));
        return Analyzer.Plan(operation, FragmentTable.Of(document), values);
    }
}
