using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Compile;

/// <summary>How a computed object is written.</summary>
internal sealed record ObjectAnswer(ImmutableArray<ObjectMember> Members);

/// <summary>A member of a computed object. A closed family.</summary>
internal abstract record ObjectMember(FieldPlace Place)
{
    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = Member.LabelOf(Place.Name);
}

/// <summary><c>__typename</c>.</summary>
internal sealed record TypeNameMember(FieldPlace Place, string TypeName) : ObjectMember(Place);

/// <summary>A leaf or a shape.</summary>
internal sealed record ValueMember(FieldPlace Place, ObjectField Field) : ObjectMember(Place);

/// <summary>A computed object, or a list of them.</summary>
internal sealed record ChildMember(FieldPlace Place, ObjectField Field, ObjectAnswer Child) : ObjectMember(Place);

/// <summary>A record, or a list of them; its number tells its fragments from those of others.</summary>
internal sealed record RecordMember(FieldPlace Place, ObjectField Field, CompiledRecords Records, int Number) : ObjectMember(Place);

/// <summary>An object derived from facts in the row.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Field">The field.</param>
/// <param name="Column">The facts.</param>
/// <param name="Arguments">The slot of the prepared arguments.</param>
/// <param name="Object">How it is written.</param>
internal sealed record DerivedAnswer(FieldPlace Place, DerivedField Field, int Column, int Arguments, ObjectAnswer Object) : Answer(Field.Nullable);

/// <summary>An object the host computes when the rows have been read.</summary>
/// <param name="Plan">What is asked for.</param>
/// <param name="Key">The columns of the row's key.</param>
/// <param name="Object">How it is written.</param>
/// <param name="PositionSlot">The slot of the position it is computed behind; null for now.</param>
/// <param name="Call">The call, over a connection, the values of the variables and the position.</param>
internal sealed record ResolvedAnswer(
    ResolvedPlan Plan, ImmutableArray<int> Key, ObjectAnswer Object, int? PositionSlot, Func<NpgsqlConnection, VariableValues, long?, ComputedCall> Call) : Answer(Nullable: true);

/// <summary>A root field the host computes.</summary>
internal sealed record ComputedFieldRoot(FieldPlace Place, ComputedFieldPlan Plan, ObjectAnswer Object) : RootAnswer(Place, Plan.Nullable)
{
    /// <summary>The slot of the position it is computed behind; null for now.</summary>
    public int? PositionSlot { get; init; }
}
