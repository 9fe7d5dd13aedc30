using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Overlaps;

/// <summary>The field sets of selection sets, each made once.</summary>
internal sealed class FieldSets(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, List<(NamedType? ParentType, FieldSet Set)>> _known = new(ReferenceEqualityComparer.Instance);

    public FieldSet Of(FragmentDefinitionNode fragment) =>
        Of(context.Schema.TypeByName.GetValueOrDefault(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    public FieldSet Of(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (!_known.TryGetValue(selectionSet, out List<(NamedType? ParentType, FieldSet Set)>? sets))
        {
            _known.Add(selectionSet, sets = []);
        }

        foreach ((NamedType? knownType, FieldSet known) in sets)
        {
            if (ReferenceEquals(knownType, parentType))
            {
                return known;
            }
        }

        FieldSet set = new();
        Collect(parentType, selectionSet, set);
        sets.Add((parentType, set));
        return set;
    }

    private void Collect(NamedType? parentType, SelectionSetNode selectionSet, FieldSet set)
    {
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    FieldDefinition? definition = (parentType as FieldsType)?.FieldByName.GetValueOrDefault(field.Name.Value);
                    if (!set.Groups.TryGetValue(field.ResponseName, out List<FieldEntry>? fields))
                    {
                        set.Groups.Add(field.ResponseName, fields = []);
                    }

                    fields.Add(new FieldEntry(parentType, field, definition));
                    break;
                case FragmentSpreadNode spread:
                    if (!set.FragmentNames.Contains(spread.Name.Value))
                    {
                        set.FragmentNames.Add(spread.Name.Value);
                    }

                    break;
                case InlineFragmentNode inline:
                    NamedType? type = inline.TypeCondition is null
                        ? parentType
                        : context.Schema.TypeByName.GetValueOrDefault(inline.TypeCondition.Name.Value);
                    Collect(type, inline.SelectionSet, set);
                    break;
                default:
                    break;
            }
        }
    }
}
