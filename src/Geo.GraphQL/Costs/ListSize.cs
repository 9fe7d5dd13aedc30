using System.Collections.Immutable;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Costs;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="Assumed">Elements where no slicing argument is given.</param>
/// <param name="SlicingArguments">The arguments that bound the elements: by their number, or by the length of a list.</param>
/// <param name="SizedFields">The fields of the answer that are the list; empty where the field itself is.</param>
internal sealed record ListSize(int? Assumed, ImmutableArray<string> SlicingArguments, ImmutableArray<string> SizedFields)
{
    /// <summary>The elements for these arguments. Of several slicing arguments the greatest counts; what is negative is refused elsewhere.</summary>
    public int Of(InputObject arguments, CostOptions options)
    {
        int? given = null;
        foreach (string name in SlicingArguments)
        {
            if (arguments.TryGetValue(name, out object? value) && SizeOf(value) is int size)
            {
                given = Math.Max(given ?? 0, size);
            }
        }

        return Math.Min(given ?? Assumed ?? options.UnsizedList, options.MostElements);
    }

    private static int? SizeOf(object? value) => value switch
    {
        int number => Math.Max(0, number),
        IReadOnlyList<object?> list => list.Count,
        _ => null,
    };
}
