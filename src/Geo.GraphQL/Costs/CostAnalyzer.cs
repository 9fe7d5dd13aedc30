using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>
/// Prices operations before they run, by the directives <c>@cost</c> and <c>@listSize</c> of a schema and the actual values of
/// the variables. The document is valid and the variables are coerced.
/// </summary>
public sealed class CostAnalyzer(GraphQLSchema schema, CostOptions options)
{
    private readonly SchemaCosts _costs = new(schema, options);

    /// <summary>
    /// What the price of an operation is made of. It holds for all variables of one <see cref="ConditionShape"/>.
    /// </summary>
    public CostPlan Plan(
        OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
    {
        CostPlanner planner = new(schema, _costs, fragments, variables);
        return new CostPlan(_costs, planner.Plan(operation), planner.Steps, planner.IsCutShort);
    }
}
