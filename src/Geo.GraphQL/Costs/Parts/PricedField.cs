using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>A field of the answer with what its price is made of.</summary>
/// <param name="Name">The name in the answer.</param>
/// <param name="Node">The first selection; its arguments are those of all.</param>
/// <param name="Definition">The field in the schema.</param>
/// <param name="Cost">Its weight and size.</param>
/// <param name="TypeWeight">The weight of one object it answers with; of several types the greatest.</param>
/// <param name="Types">What is selected of each type it can answer with; empty for a leaf.</param>
internal sealed record PricedField(
    string Name, FieldNode Node, FieldDefinition Definition, FieldCost Cost, Cost TypeWeight, ImmutableArray<PricedType> Types)
{
    /// <summary>True where it answers with a list.</summary>
    public bool IsList { get; } = Definition.Type.Nullable is ListType;

    /// <summary>The arguments, where no variable stands in them.</summary>
    public PricedArguments? FixedArguments { get; init; }

    /// <summary>What the selections of one object cost, where no variable has a say in it.</summary>
    public Cost? FixedSelections { get; init; }
}

/// <summary>What is selected of a type.</summary>
internal sealed record PricedType(ImmutableArray<PricedField> Fields);

/// <summary>Coerced arguments and what they cost.</summary>
internal readonly record struct PricedArguments(InputObject Values, Cost Cost);
