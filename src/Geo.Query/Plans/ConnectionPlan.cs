using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>What is selected of a connection, from which records, in which order and how many.</summary>
internal sealed record ConnectionPlan(
    FieldPlace Place,
    EntityMap Entity,
    ObjectInput? Where,
    NearPlan? Near,
    ImmutableArray<OrderTerm> Order,
    PagePlan Page,
    ImmutableArray<ConnectionFieldPlan> Fields);

/// <summary>From where distances are measured, and up to how far.</summary>
internal sealed record NearPlan(ObjectInput Geometry, Input? WithinMetres);

/// <summary>One term of an order.</summary>
internal sealed record OrderTerm(ColumnField Field, bool Descending);

/// <summary>How many records from where on.</summary>
internal sealed record PagePlan(Input? First, Input? After, Input? Last, Input? Before)
{
    /// <summary>True where the page is counted from the end.</summary>
    public bool Backward => Last is not null;
}

/// <summary>A selected field of a connection. A closed family.</summary>
internal abstract record ConnectionFieldPlan(FieldPlace Place);

/// <summary>A field whose arguments were refused.</summary>
internal sealed record RefusedConnectionFieldPlan(FieldPlace Place, Refusal Refusal) : ConnectionFieldPlan(Place);

/// <summary><c>__typename</c> of an object of the connection: its name is written as it is.</summary>
internal sealed record ConnectionTypeNamePlan(FieldPlace Place, string TypeName) : ConnectionFieldPlan(Place);

/// <summary><c>nodes</c>.</summary>
internal sealed record NodesPlan(FieldPlace Place, EntityPlan Node) : ConnectionFieldPlan(Place);

/// <summary><c>edges</c>.</summary>
internal sealed record EdgesPlan(FieldPlace Place, ImmutableArray<EdgeFieldPlan> Fields) : ConnectionFieldPlan(Place);

/// <summary><c>pageInfo</c>: response names and the field of each.</summary>
internal sealed record PageInfoPlan(FieldPlace Place, ImmutableArray<(string ResponseName, string Field)> Fields) : ConnectionFieldPlan(Place);

/// <summary><c>totalCount</c>.</summary>
internal sealed record TotalCountPlan(FieldPlace Place) : ConnectionFieldPlan(Place);

/// <summary><c>aggregate</c>.</summary>
internal sealed record AggregatePlan(FieldPlace Place, ImmutableArray<FigurePlan> Figures) : ConnectionFieldPlan(Place);

/// <summary><c>groups</c>: by columns and rules, the latter asked about a day where it is given.</summary>
internal sealed record GroupsPlan(FieldPlace Place, ImmutableArray<FieldMap> By, Input On, ImmutableArray<FigurePlan> Figures) : ConnectionFieldPlan(Place);

/// <summary><c>extent</c>.</summary>
internal sealed record ExtentPlan(FieldPlace Place) : ConnectionFieldPlan(Place);

/// <summary>A field the host computes from the filter.</summary>
internal sealed record HostPlan(FieldPlace Place, HostFieldMap Host, ObjectInput Arguments, ImmutableArray<(string ResponseName, string Field)> Fields) : ConnectionFieldPlan(Place);

/// <summary>A selected field of an edge. A closed family.</summary>
internal abstract record EdgeFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c> of the edge.</summary>
internal sealed record EdgeTypeNamePlan(FieldPlace Place, string TypeName) : EdgeFieldPlan(Place);

/// <summary><c>cursor</c>.</summary>
internal sealed record EdgeCursorPlan(FieldPlace Place) : EdgeFieldPlan(Place);

/// <summary><c>distanceMetres</c>.</summary>
internal sealed record EdgeDistancePlan(FieldPlace Place) : EdgeFieldPlan(Place);

/// <summary><c>node</c>.</summary>
internal sealed record EdgeNodePlan(FieldPlace Place, EntityPlan Node) : EdgeFieldPlan(Place);

/// <summary>A figure of an aggregate or a group. A closed family.</summary>
internal abstract record FigurePlan(string ResponseName);

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNameFigure(string ResponseName, string TypeName) : FigurePlan(ResponseName);

/// <summary><c>count</c>.</summary>
internal sealed record CountFigure(string ResponseName) : FigurePlan(ResponseName);

/// <summary><c>shareOfCount</c>.</summary>
internal sealed record ShareOfCountFigure(string ResponseName) : FigurePlan(ResponseName);

/// <summary><c>shareOfArea</c>.</summary>
internal sealed record ShareOfAreaFigure(string ResponseName) : FigurePlan(ResponseName);

/// <summary>sum, avg, min and max of a column; <c>__typename</c> stands as itself.</summary>
internal sealed record MeasureFigure(string ResponseName, ColumnField Field, ImmutableArray<(string ResponseName, string Function)> Functions)
    : FigurePlan(ResponseName);

/// <summary>The key of a group.</summary>
internal sealed record KeyFigure(string ResponseName, ImmutableArray<KeyPart> Parts) : FigurePlan(ResponseName);

/// <summary>What is selected of the key of a group. A closed family.</summary>
internal abstract record KeyPart(string ResponseName);

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNamePart(string ResponseName, string TypeName) : KeyPart(ResponseName);

/// <summary>A column or what a rule says; null where it is not grouped by.</summary>
internal sealed record ValuePart(string ResponseName, FieldMap Field) : KeyPart(ResponseName);

/// <summary>The record that values of the key name; null where they are not all grouped by.</summary>
internal sealed record RecordPart(FieldPlace Place, ToOneField Field, EntityPlan Target) : KeyPart(Place.Name);
