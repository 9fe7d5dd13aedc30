using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Costs;

/// <summary>
/// Finds what makes an operation dear: goes from the root to the field that most of the price lies below, as long as that is more
/// than half, and says which page on the way to make smaller and what to leave out.
/// </summary>
internal sealed class CostAdvice(SchemaCosts costs, VariableValues variables, long price, long limit)
{
    private readonly CostEvaluator _evaluator = new(costs, variables);
    private readonly List<string> _path = [];
    private SourceLocation _location;
    private Cost _share;
    private Page? _page;

    /// <summary>The refusal of an operation with these root fields.</summary>
    public GraphQLError Of(ImmutableArray<PricedField> roots)
    {
        _location = roots[0].Node.Location;
        Descend(roots, size: null, elements: 0, times: 1);
        string field = string.Join('.', _path);
        long percent = price > 0 ? Math.Min(100, (long)Math.Round(100.0 * _share.Units / price)) : 0;
        string cheaper = field.Length == 0 ? Messages.CheaperSplit
            : _page is { } page && page.Size > 0 ? Messages.CheaperPage(page.Argument, page.Fitting, page.Path, page.Size, field)
            : Messages.CheaperWithout(field);
        string most = field.Length == 0 ? "" : Messages.MostOfTheCost(field, percent);
        return new GraphQLError(Messages.CostExceeded(price, limit, most, cheaper), ErrorCodes.CostExceeded, [_location])
        {
            Extensions = [new("price", price), new("limit", limit), new("field", field)],
        };
    }

    private void Descend(ImmutableArray<PricedField> fields, ListSize? size, int elements, long times)
    {
        PricedField? dearest = null;
        Cost most = Cost.Zero;
        foreach (PricedField field in fields)
        {
            bool isSized = CostEvaluator.IsSized(field, size);
            Cost cost = (_evaluator.Of(field, isSized ? elements : null) + (isSized ? field.TypeWeight * elements : Cost.Zero)) * times;
            if (dearest is null || cost.CompareTo(most) > 0)
            {
                (dearest, most) = (field, cost);
            }
        }

        if (dearest is null || most.Units * 2 <= price)
        {
            return;
        }

        _path.Add(dearest.Name);
        (_location, _share) = (dearest.Node.Location, most);
        bool sized = CostEvaluator.IsSized(dearest, size);
        InputObject arguments = _evaluator.ArgumentsOf(dearest).Values;
        int below = _evaluator.SizeOf(dearest, arguments);
        int count = _evaluator.CountOf(dearest, arguments, sized ? elements : null);
        Remember(dearest, arguments, Math.Max(below, sized ? 0 : count), most);
        if (dearest.Types.MaxBy(type => _evaluator.Sum(type.Fields, dearest.Cost.Size, below)) is { } type)
        {
            Descend(type.Fields, dearest.Cost.Size, below, Saturated(times, count));
        }
    }

    // The outermost page whose shortening alone is enough.
    private void Remember(PricedField field, InputObject arguments, int size, Cost cost)
    {
        if (_page is not null || size < 2 || field.Cost.Size is not { SlicingArguments: { IsEmpty: false } names })
        {
            return;
        }

        double over = price - (double)limit;
        int fitting = (int)Math.Floor(size * (1 - (over / Math.Max(1, cost.Units))));
        if (fitting >= 1)
        {
            _page = new(string.Join('.', _path), names.FirstOrDefault(name => arguments.TryGetValue(name, out object? given) && given is not null) ?? names[0], size, fitting);
        }
    }

    private static long Saturated(long times, int count) => (long)Int128.Min((Int128)times * count, Cost.Most.Units);

    private sealed record Page(string Path, string Argument, int Size, int Fitting);
}
