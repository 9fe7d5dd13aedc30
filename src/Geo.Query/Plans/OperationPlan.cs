using System.Collections.Immutable;
using Geo.GraphQL.Language;
using Geo.GraphQL.Requests;
using Geo.Query.Mapping;

namespace Geo.Query.Plans;

/// <summary>What an operation asks for, field by field in the order of the answer.</summary>
internal sealed record OperationPlan(ImmutableArray<RootPlan> Roots);

/// <summary>Where a field stands in the answer and in the document: one location for each selection that was merged into it.</summary>
internal sealed record FieldPlace(string Name, ImmutableArray<SourceLocation> Locations, FieldPlace? Parent)
{
    /// <summary>True for the place under the same names, also in another plan of the operation.</summary>
    public bool IsAt(FieldPlace other) => Name == other.Name && (Parent, other.Parent) switch
    {
        (null, null) => true,
        ({ } own, { } others) => own.IsAt(others),
        _ => false,
    };

    /// <summary>The names from the root to this field.</summary>
    public ImmutableArray<object> Path => Parent is null ? [Name] : Parent.Path.Add(Name);
}

/// <summary>A field of the root type. A closed family.</summary>
internal abstract record RootPlan(FieldPlace Place, bool Nullable)
{
    /// <summary>The time it is asked about; null for now.</summary>
    public Input? AsOf { get; init; }
}

/// <summary><c>__typename</c> of the root.</summary>
internal sealed record RootTypeNamePlan(FieldPlace Place, string TypeName) : RootPlan(Place, Nullable: false);

/// <summary><c>__schema</c> or <c>__type</c>.</summary>
internal sealed record IntrospectionPlan(FieldPlace Place, CollectedField Field) : RootPlan(Place, Nullable: true);

/// <summary>A list such as <c>parcels</c>.</summary>
internal sealed record ListRootPlan(FieldPlace Place, ConnectionPlan Connection) : RootPlan(Place, Nullable: false);

/// <summary>One record by a unique column.</summary>
internal sealed record LookupRootPlan(FieldPlace Place, LookupMap Lookup, Input Value, EntityPlan Entity) : RootPlan(Place, Nullable: true);

/// <summary><c>node</c> or <c>nodes</c>: for each type that an id may name what is selected of it.</summary>
internal sealed record NodesRootPlan(FieldPlace Place, bool IsList, Input Ids, ImmutableArray<EntityPlan> Types) : RootPlan(Place, Nullable: !IsList);

/// <summary>A field whose arguments were refused.</summary>
internal sealed record RefusedRootPlan(FieldPlace Place, bool Nullable, FieldPlace At, Refusal Refusal) : RootPlan(Place, Nullable);
