using System.Collections.Immutable;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>
/// Merges the selections of an operation as execution does and writes down what each field costs. What is selected of one type
/// by the same selection sets is looked at once, however many fragments lead there.
/// </summary>
internal sealed class CostPlanner(
    GraphQLSchema schema, SchemaCosts costs, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
{
    private readonly Dictionary<SelectionKey, PricedType> _known = [];

    /// <summary>Selections looked at so far.</summary>
    public int Steps { get; private set; }

    /// <summary>True where there were too many selections to look at.</summary>
    public bool IsCutShort => Steps > costs.Options.MostSteps;

    /// <summary>The fields of the operation's root.</summary>
    public ImmutableArray<PricedField> Plan(OperationDefinitionNode operation)
    {
        ObjectType root = operation.Operation switch
        {
            OperationType.Mutation => schema.MutationType!,
            OperationType.Subscription => schema.SubscriptionType!,
            _ => schema.QueryType,
        };
        return PlanType(root, [operation.SelectionSet]).Fields;
    }

    private PricedType PlanType(ObjectType type, ImmutableArray<SelectionSetNode> sets)
    {
        SelectionKey key = new(type, sets);
        if (!_known.TryGetValue(key, out PricedType? known))
        {
            ImmutableArray<CollectedField> fields = FieldCollector.Collect(schema, type, sets, fragments, variables, out int visited);
            Steps += visited;
            known = new([.. fields.TakeWhile(_ => !IsCutShort).Select(field => PlanField(type, field))]);
            _known.Add(key, known);
        }

        return known;
    }

    private PricedField PlanField(ObjectType parent, CollectedField field)
    {
        FieldDefinition definition = DefinitionOf(parent, field.FieldName);
        FieldCost cost = costs.Of(definition);
        ImmutableArray<ObjectType> objects = PossibleTypes(definition.Type.Named);
        ImmutableArray<SelectionSetNode> sets = [.. field.SelectionSets];
        PricedField priced = new(
            field.ResponseName,
            field.Node,
            definition,
            cost,
            objects.IsEmpty ? costs.Of(definition.Type.Named) : objects.Select(costs.Of).Max(),
            [.. objects.Select(type => PlanType(type, sets))]);
        return Fix(priced);
    }

    // What no variable can change is worked out once.
    private PricedField Fix(PricedField field)
    {
        CostEvaluator evaluator = new(costs, VariableValues.Empty);
        bool isFixed = field.Types.All(type => type.Fields.All(inner => inner is { FixedArguments: not null, FixedSelections: not null }));
        PricedArguments? arguments = field.Node.Arguments.Any(argument => HasVariable(argument.Value)) ? null : evaluator.ArgumentsOf(field);
        return field with
        {
            FixedArguments = arguments,
            FixedSelections = isFixed && (arguments is not null || field.Cost.Size is not { SizedFields.IsEmpty: false })
                ? evaluator.SelectionsOf(field, arguments?.Values ?? InputObject.Empty)
                : null,
        };
    }

    private static FieldDefinition DefinitionOf(ObjectType parent, string name) => name switch
    {
        "__typename" => MetaFields.TypeName,
        "__schema" => MetaFields.Schema,
        "__type" => MetaFields.Type,
        _ => parent.FieldByName[name],
    };

    private ImmutableArray<ObjectType> PossibleTypes(NamedType type) => type switch
    {
        ObjectType only => [only],
        InterfaceType or UnionType => schema.PossibleTypes[type],
        _ => [],
    };

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode record => record.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
