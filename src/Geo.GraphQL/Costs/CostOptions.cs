using System.Collections.Frozen;

namespace Geo.GraphQL.Costs;

/// <summary>What the directives of a schema leave open.</summary>
public sealed record CostOptions
{
    /// <summary>The weight of a field that answers with a leaf and has no <c>@cost</c>; 0 in the directives' specification.</summary>
    public double LeafField { get; init; }

    /// <summary>The weight of an input field that takes a leaf and has no <c>@cost</c>; 0 in the directives' specification.</summary>
    public double LeafInput { get; init; }

    /// <summary>Elements of a list that no directive sizes.</summary>
    public int UnsizedList { get; init; } = 1;

    /// <summary>The most elements any list answers with; a greater slicing argument has an error of its own.</summary>
    public int MostElements { get; init; } = int.MaxValue;

    /// <summary>The most selections that are looked at for one plan; beyond, an operation is worth the greatest price.</summary>
    public int MostSteps { get; init; } = 200_000;

    /// <summary>
    /// How many times its weight an input counts by its value, such as one for each position of a shape: by the coordinate of
    /// an input field (<c>WktInput.text</c>). An input that is not named counts once.
    /// </summary>
    public IReadOnlyDictionary<string, Func<object, long>> Measures { get; init; } = FrozenDictionary<string, Func<object, long>>.Empty;
}
