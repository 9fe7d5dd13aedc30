using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>What is selected of a record.</summary>
internal sealed record EntityPlan(EntityMap Entity, ImmutableArray<FieldPlan> Fields);

/// <summary>A selected field of a record. A closed family.</summary>
internal abstract record FieldPlan(FieldPlace Place);

/// <summary>A field whose arguments were refused: an error wherever there is a record to ask it of.</summary>
internal sealed record RefusedFieldPlan(FieldPlace Place, bool Nullable, Refusal Refusal) : FieldPlan(Place);

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNamePlan(FieldPlace Place) : FieldPlan(Place);

/// <summary>The global id.</summary>
internal sealed record IdPlan(FieldPlace Place) : FieldPlan(Place);

/// <summary>A column.</summary>
internal sealed record ColumnPlan(FieldPlace Place, ColumnField Field) : FieldPlan(Place);

/// <summary>An expression with its arguments; whether these are enums and booleans only, which the shape of the variables holds.</summary>
internal sealed record ComputedPlan(FieldPlace Place, ComputedField Field, ObjectInput Arguments, bool ArgumentsInShape) : FieldPlan(Place);

/// <summary>A shape as GeoJSON, simplified where asked.</summary>
internal sealed record GeoJsonPlan(FieldPlace Place, GeometryField Field, Input? SimplifyMetres) : FieldPlan(Place);

/// <summary>A shape as WKT in a reference system.</summary>
internal sealed record WktPlan(FieldPlace Place, GeometryField Field, Input? Srid) : FieldPlan(Place);

/// <summary>A record of another entity in the same row.</summary>
internal sealed record ToOnePlan(FieldPlace Place, ToOneField Field, EntityPlan Target) : FieldPlan(Place);

/// <summary>Records of another entity.</summary>
internal sealed record ToManyPlan(FieldPlace Place, ToManyField Field, ConnectionPlan Connection) : FieldPlan(Place);
