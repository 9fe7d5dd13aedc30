using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Query.Plans;

/// <summary><c>search</c>: what is looked for, among which types, and what is selected of the hits.</summary>
internal sealed record SearchRootPlan(FieldPlace Place, Input Text, Input? First, ImmutableArray<EntityMap> Types, ImmutableArray<SearchFieldPlan> Fields)
    : RootPlan(Place, Nullable: false);

/// <summary>A selected field of <c>SearchResults</c>. A closed family.</summary>
internal abstract record SearchFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c> of the results.</summary>
internal sealed record SearchTypeNamePlan(FieldPlace Place, string TypeName) : SearchFieldPlan(Place);

/// <summary><c>nodes</c>: what is selected of a record of each type.</summary>
internal sealed record SearchNodesPlan(FieldPlace Place, ImmutableArray<EntityPlan> Records) : SearchFieldPlan(Place);

/// <summary><c>hits</c>: the fields of a hit on a record of each type.</summary>
internal sealed record SearchHitsPlan(FieldPlace Place, ImmutableArray<ImmutableArray<HitFieldPlan>> Fields) : SearchFieldPlan(Place);

/// <summary><c>hasMore</c>.</summary>
internal sealed record SearchMorePlan(FieldPlace Place) : SearchFieldPlan(Place);

/// <summary>A selected field of a hit. A closed family.</summary>
internal abstract record HitFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c> of the hit.</summary>
internal sealed record HitTypeNamePlan(FieldPlace Place, string TypeName) : HitFieldPlan(Place);

/// <summary><c>node</c>.</summary>
internal sealed record HitNodePlan(FieldPlace Place, EntityPlan Record) : HitFieldPlan(Place);

/// <summary><c>match</c>.</summary>
internal sealed record HitMatchPlan(FieldPlace Place) : HitFieldPlan(Place);

/// <summary><c>matchedText</c>.</summary>
internal sealed record HitTextPlan(FieldPlace Place) : HitFieldPlan(Place);
