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
    private SourceLocation _location;
    private string _field = "";
    private double _share;
    private string? _page;
    private string? _pageField;

    /// <summary>The refusal of an operation with these root fields.</summary>
    public GraphQLError Of(ImmutableArray<PricedField> roots)
    {
        _location = roots[0].Node.Location;
        Descend(roots, new Place("", Size: null, Elements: 0, Times: 1));
        string most = _field.Length == 0 ? "" : Messages.MostOfTheCost(_field, (long)Math.Round(100 * _share));
        string cheaper = _field.Length == 0 ? Messages.CheaperSplit
            : _page is null ? Messages.CheaperWithout(_field)
            : _page + (_field == _pageField ? "." : Messages.CheaperOtherwise(_field));
        return new GraphQLError(Messages.CostExceeded(price, limit, most, cheaper), ErrorCodes.CostExceeded, [_location])
        {
            Extensions = [new("price", price), new("limit", limit), new("field", _field)],
        };
    }

    private void Descend(ImmutableArray<PricedField> fields, Place place)
    {
        PricedField? dearest = fields.MaxBy(field => CostAt(field, place));
        if (dearest is null || CostAt(dearest, place).Units * 2 <= price)
        {
            return;
        }

        bool isSized = CostEvaluator.IsSized(dearest, place.Size);
        string path = place.Path.Length == 0 ? dearest.Name : $"{place.Path}.{dearest.Name}";
        if (!isSized)
        {
            // The sized fields of a list are the list itself: the field above is what a client adds or leaves out.
            (_field, _location) = (path, dearest.Node.Location);
            _share = Math.Min(1, CostAt(dearest, place).Exactly / price);
        }

        (InputObject arguments, Cost given) = _evaluator.ArgumentsOf(dearest);
        if ((given * place.Times).Units * 2 > price)
        {
            _page ??= Messages.CheaperArguments(path);
            _pageField = _field;
            return;
        }

        int below = _evaluator.SizeOf(dearest, arguments);
        int count = _evaluator.CountOf(dearest, arguments, isSized ? place.Elements : null);
        if (_page is null && !isSized && Shortened(dearest, arguments, path, Math.Max(below, count), place.Times) is { } page)
        {
            (_page, _pageField) = (page, path);
        }

        if (dearest.Types.MaxBy(type => _evaluator.Sum(type.Fields, dearest.Cost.Size, below)) is { } type)
        {
            long times = (long)Int128.Min((Int128)place.Times * count, Cost.Most.Units);
            Descend(type.Fields, new Place(path, dearest.Cost.Size, below, times));
        }
    }

    private Cost CostAt(PricedField field, Place place) => CostEvaluator.IsSized(field, place.Size)
        ? (_evaluator.Of(field, place.Elements) + (field.TypeWeight * place.Elements)) * place.Times
        : _evaluator.Of(field, sizedByParent: null) * place.Times;

    // Null where the field has no page, or even a page of one would be too much.
    private string? Shortened(PricedField field, InputObject arguments, string path, int size, long times)
    {
        if (size < 2 || field.Cost.Size is not { SlicingArguments: { IsEmpty: false } names } listSize)
        {
            return null;
        }

        Cost none = field.IsList ? Cost.Zero : field.Types.Select(type => _evaluator.Sum(type.Fields, listSize, 0)).Max();
        Cost full = field.IsList
            ? (field.TypeWeight + _evaluator.SelectionsOf(field, arguments)) * size
            : _evaluator.SelectionsOf(field, arguments);
        double perElement = ((full * times).Exactly - (none * times).Exactly) / size;
        int fitting = (int)Math.Floor(size - ((price - limit) / Math.Max(perElement, double.Epsilon)));
        string name = names.FirstOrDefault(name => arguments.TryGetValue(name, out object? given) && given is not null) ?? names[0];
        return fitting < 1 ? null : Messages.CheaperPage(name, fitting, path, size);
    }

    private readonly record struct Place(string Path, ListSize? Size, int Elements, long Times);
}
