using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Plans;

namespace Geo.Query.Mutations;

/// <summary>A mutation ready to run, and how its answer is put together.</summary>
internal sealed record CompiledMutation(ImmutableArray<MutationField> Fields)
{
    private ImmutableArray<CompiledRecords> Records { get; } =
        [.. Fields.OfType<Act>().SelectMany(act => act.Payload).OfType<PayloadRecord>().Select(record => record.Records)];

    /// <summary>Whether other variables of the same shape may use it.</summary>
    public bool IsReusable => !Fields.OfType<RefusedAct>().Any() && Records.All(records => records.IsReusable);

    /// <summary>Whether the selections accept these variables: what would be refused is told before anything is written.</summary>
    public bool Accepts(VariableValues variables) => Records.All(records => records.Accepts(variables));
}

/// <summary>A member of the answer's <c>data</c>. A closed family.</summary>
internal abstract record MutationField(FieldPlace Place)
{
    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = Member.LabelOf(Place.Name);
}

/// <summary>Always the same JSON.</summary>
internal sealed record ConstantField(FieldPlace Place, ReadOnlyMemory<byte> Json) : MutationField(Place);

/// <summary>An act.</summary>
internal sealed record Act(FieldPlace Place, MutationMap Map, ObjectInput Input, ImmutableArray<PayloadMember> Payload) : MutationField(Place);

/// <summary>A field whose arguments are refused.</summary>
internal sealed record RefusedAct(FieldPlace Place, FieldPlace At, Refusal Refusal) : MutationField(Place);

/// <summary>A member of a payload. A closed family.</summary>
internal abstract record PayloadMember(string Name)
{
    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = Member.LabelOf(Name);
}

/// <summary><c>__typename</c>.</summary>
internal sealed record PayloadConstant(string Name, ReadOnlyMemory<byte> Json) : PayloadMember(Name);

/// <summary>The record, or the records of an act on many.</summary>
internal sealed record PayloadRecord(string Name, CompiledRecords Records, bool IsList) : PayloadMember(Name);

/// <summary><c>userErrors</c>.</summary>
internal sealed record PayloadErrors(string Name, ImmutableArray<(ReadOnlyMemory<byte> Label, string Field)> Fields) : PayloadMember(Name);
