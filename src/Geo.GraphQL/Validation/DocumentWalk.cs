using System.Collections.Immutable;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Validation;

/// <summary>
/// One walk through a document that asks every rule at every node: this class is the table of which rule is asked where.
/// The order at a node is that of the reference implementation, so errors come in nearly its order.
/// </summary>
internal sealed partial class DocumentWalk(ValidationContext context)
{
    private readonly WalkPlace _place = context.Place;
    private readonly UniqueOperationNamesRule _operationNames = new();
    private readonly UniqueFragmentNamesRule _fragmentNames = new();
    private readonly NoFragmentCyclesRule _cycles = new(context);
    private readonly MaxIntrospectionDepthRule _introspectionDepth = new(context);
    private readonly OverlappingFieldsCanBeMergedRule _overlaps = new(context);
    private readonly VariableUsages _usages = new(context);
    private int _introspectionSkips;

    public void Run()
    {
        ExecutableDefinitionsRule.CheckDocument(context);
        int operations = LoneAnonymousOperationRule.CountOperations(context.Document);
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            _place.Definition = definition;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation, operations);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
                case TypeSystemDefinitionNode typeSystem:
                    WalkTypeSystem(typeSystem);
                    break;
                default:
                    break;
            }
        }

        if (context.IsFull)
        {
            return;
        }

        CheckVariables();
        NoUnusedFragmentsRule.CheckDocument(context, _usages);
    }

    // These look through fragments, which may stand behind the operation.
    private void CheckVariables()
    {
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                IReadOnlyList<VariableUsage> usages = _usages.OfOperation(operation);
                NoUndefinedVariablesRule.CheckOperation(context, operation, usages);
                NoUnusedVariablesRule.CheckOperation(context, operation, usages);
                VariablesInAllowedPositionRule.CheckOperation(context, operation, usages);
            }
        }
    }

    private void WalkOperation(OperationDefinitionNode operation, int operations)
    {
        _usages.Enter(operation);
        _place.Type = operation.Operation switch
        {
            OperationType.Query => context.Schema.QueryType,
            OperationType.Mutation => context.Schema.MutationType,
            _ => context.Schema.SubscriptionType,
        };
        _operationNames.CheckOperation(context, operation);
        LoneAnonymousOperationRule.CheckOperation(context, operation, operations);
        SingleFieldSubscriptionsRule.CheckOperation(context, operation);
        UniqueVariableNamesRule.CheckOperation(context, operation);
        UniqueDirectivesPerLocationRule.Check(context, operation.Directives);
        foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocations.Query,
            OperationType.Mutation => DirectiveLocations.Mutation,
            _ => DirectiveLocations.Subscription,
        });
        WalkSelectionSet(operation.SelectionSet, isInline: false);
        _place.Type = null;
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        GraphQLType? type = TypeReferences.Resolve(context.Schema, variable.Type);
        VariablesAreInputTypesRule.CheckVariable(context, variable, type);
        UniqueDirectivesPerLocationRule.Check(context, variable.Directives);
        KnownTypeNamesRule.CheckType(context, variable.Type);
        if (variable.DefaultValue is not null)
        {
            WalkInput(type, hasDefault: false, variable.DefaultValue);
        }

        WalkDirectives(variable.Directives, DirectiveLocations.VariableDefinition);
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        _usages.Enter(fragment);
        FragmentsOnCompositeTypesRule.CheckFragment(context, fragment);
        _fragmentNames.CheckFragment(context, fragment);
        _cycles.CheckFragment(fragment);
        UniqueDirectivesPerLocationRule.Check(context, fragment.Directives);
        KnownTypeNamesRule.CheckType(context, fragment.TypeCondition);
        _place.Type = OutputType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, isInline: false);
        _place.Type = null;
    }

    private NamedType? OutputType(NamedTypeNode condition) =>
        context.Schema.TypeByName.TryGetValue(condition.Name.Value, out NamedType? type) && type.IsOutput ? type : null;

    private void WalkSelectionSet(SelectionSetNode selectionSet, bool isInline)
    {
        NamedType? outer = _place.ParentType;
        NamedType? named = _place.Type?.Named;
        _place.ParentType = ValidationContext.IsComposite(named) ? named : null;
        if (!isInline)
        {
            _overlaps.CheckSelectionSet(_place.ParentType, selectionSet);
        }

        foreach (SelectionNode selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                break;
            }

            context.Steps++;
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case InlineFragmentNode inline:
                    WalkInlineFragment(inline);
                    break;
                case FragmentSpreadNode spread:
                    WalkSpread(spread);
                    break;
                default:
                    break;
            }
        }

        _place.ParentType = outer;
    }

    private void WalkField(FieldNode field)
    {
        (GraphQLType? outerType, FieldDefinition? outerField) = (_place.Type, _place.Field);
        FieldDefinition? definition = _place.ParentType is null ? null : FindField(_place.ParentType, field.Name.Value);
        _place.Field = definition;
        _place.Type = definition is { Type.IsOutput: true } ? definition.Type : null;
        ScalarLeafsRule.CheckField(context, field);
        FieldsOnCorrectTypeRule.CheckField(context, field);
        UniqueDirectivesPerLocationRule.Check(context, field.Directives);
        UniqueArgumentNamesRule.Check(context, field.Arguments);
        bool isTooDeep = _introspectionSkips == 0 && !_introspectionDepth.CheckField(field);
        _introspectionSkips += isTooDeep ? 1 : 0;
        foreach (ArgumentNode argument in field.Arguments)
        {
            if (context.IsFull)
            {
                break;
            }

            WalkArgument(argument, definition?.Argument(argument.Name.Value), isField: true);
        }

        WalkDirectives(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is not null)
        {
            WalkSelectionSet(field.SelectionSet, isInline: false);
        }

        ProvidedRequiredArgumentsRule.CheckField(context, field);
        _introspectionSkips -= isTooDeep ? 1 : 0;
        (_place.Type, _place.Field) = (outerType, outerField);
    }

    private FieldDefinition? FindField(NamedType parent, string name)
    {
        if (parent is FieldsType fields && fields.FieldByName.TryGetValue(name, out FieldDefinition? field))
        {
            return field;
        }

        return name switch
        {
            "__typename" => MetaFields.TypeName,
            "__schema" when ReferenceEquals(parent, context.Schema.QueryType) => MetaFields.Schema,
            "__type" when ReferenceEquals(parent, context.Schema.QueryType) => MetaFields.Type,
            _ => null,
        };
    }

    private void WalkInlineFragment(InlineFragmentNode inline)
    {
        GraphQLType? outer = _place.Type;
        _place.Type = inline.TypeCondition is null ? outer?.Named : OutputType(inline.TypeCondition);
        FragmentsOnCompositeTypesRule.CheckInlineFragment(context, inline);
        PossibleFragmentSpreadsRule.CheckInlineFragment(context, inline);
        UniqueDirectivesPerLocationRule.Check(context, inline.Directives);
        if (inline.TypeCondition is not null)
        {
            KnownTypeNamesRule.CheckType(context, inline.TypeCondition);
        }

        WalkDirectives(inline.Directives, DirectiveLocations.InlineFragment);
        WalkSelectionSet(inline.SelectionSet, isInline: true);
        _place.Type = outer;
    }

    private void WalkSpread(FragmentSpreadNode spread)
    {
        KnownFragmentNamesRule.CheckSpread(context, spread);
        PossibleFragmentSpreadsRule.CheckSpread(context, spread);
        UniqueDirectivesPerLocationRule.Check(context, spread.Directives);
        WalkDirectives(spread.Directives, DirectiveLocations.FragmentSpread);
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, string location)
    {
        foreach (DirectiveNode directive in directives)
        {
            context.Steps++;
            _place.Directive = FindDirective(directive.Name.Value);
            KnownDirectivesRule.CheckDirective(context, directive, location);
            KnownArgumentNamesRule.CheckDirective(context, directive);
            UniqueArgumentNamesRule.Check(context, directive.Arguments);
            foreach (ArgumentNode argument in directive.Arguments)
            {
                // Below an unknown directive the reference looks at the field around it; so do we.
                InputValueDefinition? definition = _place.Directive is null
                    ? _place.Field?.Argument(argument.Name.Value)
                    : _place.Directive.Arguments.FirstOrDefault(candidate => candidate.Name == argument.Name.Value);
                WalkArgument(argument, definition, isField: false);
            }

            ProvidedRequiredArgumentsRule.CheckDirective(context, directive);
            _place.Directive = null;
        }
    }

    private DirectiveDefinition? FindDirective(string name)
    {
        foreach (DirectiveDefinition directive in context.SchemaOrNull?.Directives ?? [])
        {
            if (directive.Name == name)
            {
                return directive;
            }
        }

        return null;
    }
}
