using System.Collections.Immutable;
using System.Globalization;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;

namespace Geo.Query.Mapping.Schema;

/// <summary>
/// What the derived fields weigh, as <c>@cost</c> and <c>@listSize</c>. A unit is about the work of reading one row;
/// <c>docs/decisions/0008-price-before-execution.md</c> says where the numbers come from.
/// </summary>
internal static class Weights
{
    /// <summary>A leaf of a row, where the field has no weight of its own.</summary>
    public const double Leaf = 0.1;

    /// <summary>One condition of a filter, where the input field has no weight of its own.</summary>
    public const double Condition = 1;

    /// <summary>Elements of a list that has no size of its own.</summary>
    public const int UnsizedList = 10;

    /// <summary>Groups that are expected.</summary>
    private const int Groups = 50;

    private const double Vertex = 0.05;

    /// <summary>Nothing: the object is there to hold others.</summary>
    public static readonly ImmutableArray<DirectiveNode> Nothing = [Cost(0)];

    /// <summary>An edge is its record's row; the record in it is not paid twice.</summary>
    public static readonly ImmutableArray<DirectiveNode> PaidByEdge = [Cost(-1)];

    /// <summary>Counts all that a filter selects.</summary>
    public static readonly ImmutableArray<DirectiveNode> Count = [Cost(20)];

    /// <summary>Reads a column or a box of all that a filter selects.</summary>
    public static readonly ImmutableArray<DirectiveNode> Scan = [Cost(40)];

    /// <summary>Sorts all that a filter selects into groups.</summary>
    public static readonly ImmutableArray<DirectiveNode> Grouping = [Cost(60), Size($"assumedSize: {Groups}, requireOneSlicingArgument: false")];

    /// <summary>Measures the distance of all that a filter selects.</summary>
    public static readonly ImmutableArray<DirectiveNode> Distances = [Cost(20)];

    /// <summary>Asks the host.</summary>
    public static ImmutableArray<DirectiveNode> Host(HostFieldMap field) => [Cost(field.Weight)];

    /// <summary>A page.</summary>
    public static readonly ImmutableArray<DirectiveNode> Page =
    [
        Size($"assumedSize: {QueryLimits.Default.DefaultPage}, slicingArguments: [\"first\", \"last\"], sizedFields: [\"nodes\", \"edges\"], requireOneSlicingArgument: false"),
    ];

    /// <summary>Looks through the names of several tables, and gives a page of what it found.</summary>
    public static readonly ImmutableArray<DirectiveNode> Search =
    [
        Cost(20),
        Size($"assumedSize: {SearchTypes.DefaultSize}, slicingArguments: [\"first\"], sizedFields: [\"nodes\", \"hits\"], requireOneSlicingArgument: false"),
    ];

    /// <summary>One record for each identifier.</summary>
    public static readonly ImmutableArray<DirectiveNode> Identifiers = [Size("slicingArguments: [\"ids\"]")];

    /// <summary>A condition on a record that is joined.</summary>
    public static readonly ImmutableArray<DirectiveNode> JoinedCondition = [Cost(5)];

    /// <summary>A condition on a list that is searched.</summary>
    public static readonly ImmutableArray<DirectiveNode> ListCondition = [Cost(20)];

    /// <summary>A condition on what a rule says: the rule is asked about all records at once.</summary>
    public static readonly ImmutableArray<DirectiveNode> RuleCondition = [Cost(60)];

    /// <summary>One of many values that are compared with.</summary>
    public static readonly ImmutableArray<DirectiveNode> OneOfMany = [Cost(0.1)];

    /// <summary>A change: a transaction of its own with checks, history and the reading of the payload.</summary>
    public static readonly ImmutableArray<DirectiveNode> Mutation = [Cost(10)];

    /// <summary>A list of another entity: by place it costs a search of shapes for each record.</summary>
    public static ImmutableArray<DirectiveNode> List(ToManyField field) => field.Join is SpatialJoin ? [Cost(5), .. Page] : Page;

    /// <summary>What the host computes; its lists are as long as a page where it has the arguments of one.</summary>
    public static ImmutableArray<DirectiveNode> Computed(ComputedRoot root) => Computed(root.Weight, root.Arguments, root.Map);

    /// <summary>What the host computes for every row.</summary>
    public static ImmutableArray<DirectiveNode> Resolved(ResolvedField field) => Computed(field.Weight, field.Arguments, field.Map);

    /// <summary>What rules derive from facts in the row.</summary>
    public static ImmutableArray<DirectiveNode> Derived(DerivedField field) => field.Weight == 0 ? [] : Computed(field.Weight, field.Arguments, field.Map);

    private static ImmutableArray<DirectiveNode> Computed(double weight, ImmutableArray<string> arguments, ObjectMap map)
    {
        string[] slicing = [.. Sdl.Arguments(arguments).Select(argument => argument.Name.Value).Where(name => name is "first" or "last")];
        string[] sized = [.. map.Fields.Where(field => field.IsList).Select(field => field.Name)];
        return slicing.Length == 0 || sized.Length == 0
            ? [Cost(weight)]
            : [
                Cost(weight),
                Size($"assumedSize: {QueryLimits.Default.DefaultPage}, slicingArguments: {Quoted(slicing)}, sizedFields: {Quoted(sized)}, requireOneSlicingArgument: false"),
            ];
    }

    /// <summary>A shape as GeoJSON, by its usual number of vertices; a point is a leaf like others.</summary>
    public static ImmutableArray<DirectiveNode> GeoJson(GeometryField shape) =>
        shape.Kind == ShapeKind.Point ? [] : [Cost(Leaf + (Vertex * shape.Vertices))];

    /// <summary>A shape as text in another system: every vertex is transformed.</summary>
    public static ImmutableArray<DirectiveNode> Wkt(GeometryField shape) =>
        [Cost(2 * (Leaf + (Vertex * (shape.Kind == ShapeKind.Point ? 1 : shape.Vertices))))];

    private static DirectiveNode Cost(double weight) => Sdl.Directive($"@cost(weight: \"{weight.ToString("0.###", CultureInfo.InvariantCulture)}\")");

    private static string Quoted(string[] names) => $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";

    private static DirectiveNode Size(string arguments) => Sdl.Directive($"@listSize({arguments})");
}
