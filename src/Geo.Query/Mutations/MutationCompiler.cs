using System.Diagnostics;
using System.Text;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Query.Mutations;

/// <summary>A plan to the statements that read the payloads.</summary>
internal sealed class MutationCompiler(ModelIndex index, QueryLimits limits, Face face, VariableValues variables)
{
    /// <summary>Compiles a plan. A refused argument of the mutation itself writes nothing; one inside of the payload is an error at its own field, as in a query, and the act runs.</summary>
    public CompiledMutation Compile(MutationPlan plan) => new([.. plan.Fields.Select(CompileField)]);

    private MutationField CompileField(MutationFieldPlan field)
    {
        try
        {
            return field switch
            {
                MutationTypeNamePlan type => new ConstantField(type.Place, Quoted(type.TypeName)),
                ActPlan act => new Act(act.Place, act.Map, act.Input, [.. act.Payload.Select(CompileMember)]),
                RefusedActPlan refused => new RefusedAct(refused.Place, refused.At, refused.Refusal),
                _ => throw new UnreachableException($"No act for {field.GetType().Name}."),
            };
        }
        catch (RefusedException exception)
        {
            return new RefusedAct(field.Place, exception.Place ?? field.Place, exception.Refusal);
        }
    }

    private PayloadMember CompileMember(PayloadFieldPlan field) => field switch
    {
        PayloadTypeNamePlan type => new PayloadConstant(type.Place.Name, Quoted(type.TypeName)),
        PayloadRecordPlan record => new PayloadRecord(record.Place.Name, new StatementCompiler(index, limits, face, variables, []).CompileRecords(record.Record), record.IsList),
        UserErrorsPlan errors => new PayloadErrors(
            errors.Place.Name, [.. errors.Fields.Select(inner => ((ReadOnlyMemory<byte>)Member.LabelOf(inner.ResponseName), inner.Field))]),
        _ => throw new UnreachableException($"No member for {field.GetType().Name}."),
    };

    private static byte[] Quoted(string name) => Encoding.UTF8.GetBytes($"\"{name}\"");
}
