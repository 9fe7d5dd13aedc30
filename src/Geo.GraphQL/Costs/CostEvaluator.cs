using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Costs;

/// <summary>
/// The price of planned fields under the values of the variables: the field cost and the type cost of the directives'
/// specification, added up. A field that answers with a list costs its objects as many times as the list is long.
/// </summary>
internal sealed class CostEvaluator(SchemaCosts costs, VariableValues variables)
{
    /// <summary>All fields of an object, sized by the field that answers with the object.</summary>
    public Cost Sum(ImmutableArray<PricedField> fields, ListSize? size, int elements)
    {
        Cost sum = Cost.Zero;
        Cost shared = Cost.Zero;
        foreach (PricedField field in fields)
        {
            bool isSized = IsSized(field, size);
            sum += Of(field, isSized ? elements : null);
            if (isSized)
            {
                shared = Cost.Max(shared, field.TypeWeight);
            }
        }

        // The sized fields of one list (nodes and edges) answer from the same objects: these count once.
        return sum + (shared * elements);
    }

    /// <summary>One field with all below it. Where the parent sizes it, the objects themselves are left to the parent.</summary>
    public Cost Of(PricedField field, int? sizedByParent)
    {
        PricedArguments arguments = ArgumentsOf(field);
        Cost element = SelectionsOf(field, arguments.Values) + (sizedByParent is null ? field.TypeWeight : Cost.Zero);
        return Cost.Max(Cost.Zero, field.Cost.Weight + arguments.Cost + (element * CountOf(field, arguments.Values, sizedByParent)));
    }

    /// <summary>How many objects a field answers with.</summary>
    public int CountOf(PricedField field, InputObject arguments, int? sizedByParent) =>
        !field.IsList ? 1
        : sizedByParent ?? (field.Cost.Size is { SizedFields.IsEmpty: true } size
            ? size.Of(arguments, costs.Options)
            : Math.Min(costs.Options.UnsizedList, costs.Options.MostElements));

    /// <summary>What is selected of one object; of several types the dearest.</summary>
    public Cost SelectionsOf(PricedField field, InputObject arguments)
    {
        if (field.FixedSelections is { } known)
        {
            return known;
        }

        int elements = SizeOf(field, arguments);
        Cost most = Cost.Zero;
        foreach (PricedType type in field.Types)
        {
            most = Cost.Max(most, Sum(type.Fields, field.Cost.Size, elements));
        }

        return most;
    }

    /// <summary>How many objects the sized fields below a field answer with.</summary>
    public int SizeOf(PricedField field, InputObject arguments) =>
        field.Cost.Size is { SizedFields.IsEmpty: false } size ? size.Of(arguments, costs.Options) : 0;

    /// <summary>The arguments and what they cost; nothing where they are wrong, which the field itself will say.</summary>
    public PricedArguments ArgumentsOf(PricedField field)
    {
        if (field.FixedArguments is { } known)
        {
            return known;
        }

        try
        {
            InputObject values = ArgumentCoercer.Coerce(field.Definition, field.Node, variables);
            return new(values, InputCosts.Of(costs, field.Definition, values));
        }
        catch (GraphQLRequestException)
        {
            return new(InputObject.Empty, Cost.Zero);
        }
    }

    /// <summary>True where the length of the list is given by the field above.</summary>
    public static bool IsSized(PricedField field, ListSize? above) => above is not null && above.SizedFields.Contains(field.Definition.Name, StringComparer.Ordinal);
}
