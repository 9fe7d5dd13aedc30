using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Validation;

// Arguments and the values in them.
internal sealed partial class DocumentWalk
{
    private void WalkArgument(ArgumentNode argument, InputValueDefinition? definition, bool isField)
    {
        _place.Argument = definition;
        if (isField)
        {
            KnownArgumentNamesRule.CheckArgument(context, argument);
        }

        WalkInput(definition?.Type, definition?.DefaultValue is not null, argument.Value);
        _place.Argument = null;
    }

    // A value at a place of that type.
    private void WalkInput(GraphQLType? type, bool hasDefault, ValueNode value, bool checksType = true)
    {
        (GraphQLType? outerInput, GraphQLType? outerParent, bool outerDefault) = (_place.InputType, _place.ParentInputType, _place.HasDefault);
        _place.ParentInputType = outerInput;
        _place.InputType = type is { IsInput: true } ? type : null;
        _place.HasDefault = hasDefault;
        WalkValue(value, checksType);
        (_place.InputType, _place.ParentInputType, _place.HasDefault) = (outerInput, outerParent, outerDefault);
    }

    // checksType is false below a value that has been refused as a whole.
    private void WalkValue(ValueNode value, bool checksType)
    {
        context.Steps++;
        switch (value)
        {
            case VariableNode variable:
                _usages.Add(new VariableUsage(variable, _place.InputType, _place.HasDefault, _place.ParentInputType));
                break;
            case ListValueNode list:
                GraphQLType? listType = _place.InputType?.Nullable;
                bool checksItems = checksType && ValuesOfCorrectTypeRule.CheckList(context, list);
                foreach (ValueNode item in list.Values)
                {
                    WalkInput(listType is ListType inner ? inner.Of : listType, hasDefault: false, item, checksItems);
                }

                break;
            case ObjectValueNode fields:
                bool checksFields = checksType && ValuesOfCorrectTypeRule.CheckObject(context, fields);
                UniqueInputFieldNamesRule.CheckObject(context, fields);
                foreach (ObjectFieldNode field in fields.Fields)
                {
                    WalkObjectField(field, checksFields);
                }

                break;
            default:
                if (checksType)
                {
                    ValuesOfCorrectTypeRule.CheckLeaf(context, value);
                }

                break;
        }
    }

    private void WalkObjectField(ObjectFieldNode field, bool checksType)
    {
        InputObjectType? parent = _place.InputType?.Named as InputObjectType;
        InputValueDefinition? definition = parent?.FieldByName.GetValueOrDefault(field.Name.Value);
        if (checksType && parent is not null && definition is null)
        {
            ValuesOfCorrectTypeRule.ReportUnknownField(context, field, parent);
        }

        WalkInput(definition?.Type, definition?.DefaultValue is not null, field.Value, checksType);
    }
}
