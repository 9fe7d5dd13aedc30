using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What is selected of computed objects to how it is written; the records inside of them are compiled on their own.</summary>
internal sealed class ObjectCompiler(ModelIndex index, QueryLimits limits, Face face, VariableValues variables, bool isPast)
{
    private int _records;

    /// <summary>False where the records hold values of these variables and no others.</summary>
    public bool IsReusable { get; private set; } = true;

    public ObjectAnswer Compile(ObjectPlan plan) => new([.. plan.Members.Select(member => Compile(plan, member))]);

    private ObjectMember Compile(ObjectPlan plan, ObjectMemberPlan member) => member switch
    {
        { Field: null } => new TypeNameMember(member.Place, plan.Map.TypeName),
        { Field: ObjectLeaf leaf, Arguments: { } arguments } => new ValueMember(member.Place, Bound(leaf, arguments)),
        { Field: ObjectLeaf or ObjectShape } => new ValueMember(member.Place, member.Field),
        { Field: ObjectChild, Child: { } child } => new ChildMember(member.Place, member.Field, Compile(child)),
        { Field: ObjectRecord, Record: { } record } => new RecordMember(member.Place, member.Field, CompileRecords(record), _records++),
        _ => throw new UnreachableException($"No JSON for {member.Field.GetType().Name}."),
    };

    private ObjectLeaf Bound(ObjectLeaf leaf, ObjectInput arguments)
    {
        IReadOnlyDictionary<string, object?> given = (IReadOnlyDictionary<string, object?>)arguments.Evaluate(variables)!;
        return leaf with { Get = owner => leaf.GetWith!(owner, given) };
    }

    private CompiledRecords CompileRecords(EntityPlan plan)
    {
        CompiledRecords records = new StatementCompiler(index, limits, face, variables, []).CompileRecords(plan, isPast);
        IsReusable &= records.IsReusable;
        return records;
    }
}
