using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A field selected is a field of the type.</summary>
internal static class FieldsOnCorrectTypeRule
{
    public static void CheckField(ValidationContext context, FieldNode field)
    {
        if (context.Place.ParentType is not { } type || context.Place.Field is not null)
        {
            return;
        }

        string name = field.Name.Value;
        string suggestion = Suggestions.DidYouMean(TypesWith(context.Schema, type, name), "to use an inline fragment on");
        if (suggestion.Length == 0 && type is FieldsType fields)
        {
            suggestion = Suggestions.DidYouMean(Suggestions.Near(name, fields.Fields.Select(known => known.Name)));
        }

        context.Report(nameof(FieldsOnCorrectTypeRule), Messages.UnknownField(name, type.Name, suggestion), field);
    }

    // The types below an abstract type that have the field, the most general first.
    private static List<string> TypesWith(GraphQLSchema schema, NamedType type, string field)
    {
        if (!schema.PossibleTypes.TryGetValue(type, out ImmutableArray<ObjectType> possible))
        {
            return [];
        }

        Dictionary<NamedType, int> usage = new(ReferenceEqualityComparer.Instance);
        List<NamedType> types = [];
        foreach (ObjectType candidate in possible.Where(candidate => candidate.FieldByName.ContainsKey(field)))
        {
            types.Add(candidate);
            usage[candidate] = 1;
            foreach (InterfaceType implemented in candidate.Interfaces.Where(implemented => implemented.FieldByName.ContainsKey(field)))
            {
                if (!usage.TryGetValue(implemented, out int count))
                {
                    types.Add(implemented);
                }

                usage[implemented] = count + 1;
            }
        }

        types.Sort((a, b) =>
            usage[a] != usage[b] ? usage[b].CompareTo(usage[a])
            : a is InterfaceType && schema.IsSubType(a, b) ? -1
            : b is InterfaceType && schema.IsSubType(b, a) ? 1
            : Suggestions.NaturalCompare(a.Name, b.Name));
        return types.ConvertAll(found => found.Name);
    }
}
