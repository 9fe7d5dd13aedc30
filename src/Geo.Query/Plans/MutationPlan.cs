using System.Collections.Immutable;
using Geo.Query.Mutations;

namespace Geo.Query.Plans;

/// <summary>What a mutation asks for, field by field in the order they run.</summary>
internal sealed record MutationPlan(ImmutableArray<MutationFieldPlan> Fields);

/// <summary>A field of <c>Mutation</c>. A closed family.</summary>
internal abstract record MutationFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c> of the root.</summary>
internal sealed record MutationTypeNamePlan(FieldPlace Place, string TypeName) : MutationFieldPlan(Place);

/// <summary>An act, its input and what is selected of its payload.</summary>
internal sealed record ActPlan(FieldPlace Place, MutationMap Map, ObjectInput Input, ImmutableArray<PayloadFieldPlan> Payload) : MutationFieldPlan(Place);

/// <summary>A field whose arguments, or those of a field inside of it, were refused.</summary>
internal sealed record RefusedActPlan(FieldPlace Place, FieldPlace At, Refusal Refusal) : MutationFieldPlan(Place);

/// <summary>A selected field of a payload. A closed family.</summary>
internal abstract record PayloadFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c> of the payload.</summary>
internal sealed record PayloadTypeNamePlan(FieldPlace Place, string TypeName) : PayloadFieldPlan(Place);

/// <summary>The record, or the records of an act on many.</summary>
internal sealed record PayloadRecordPlan(FieldPlace Place, EntityPlan Record, bool IsList) : PayloadFieldPlan(Place);

/// <summary><c>userErrors</c>: response names and the field of each.</summary>
internal sealed record UserErrorsPlan(FieldPlace Place, ImmutableArray<(string ResponseName, string Field)> Fields) : PayloadFieldPlan(Place);
