using System.Diagnostics;
using System.IO.Pipelines;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>Answers mutations: the root fields one after the other, each in a transaction of its own.</summary>
internal sealed class MutationExecutor(ModelIndex index, NpgsqlDataSource database, StatementRunner runner, QueryLimits limits, IReadSource reads)
{
    private readonly LeastRecentlyUsed<(OperationDefinitionNode Operation, Face Face, string Shape), CompiledMutation> _operations = new(200, OperationCache.ByOperation);
    private readonly ActRunner _acts = new(index, database, runner, reads);

    /// <summary>Runs a mutation and writes the body. A field that fails is null; the fields behind it run all the same.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; what was committed by then stays, and nothing is written.</exception>
    public async Task<ExecutionResult> AnswerAsync(
        KnownDocument document,
        OperationDefinitionNode operation,
        VariableValues variables,
        ResponseExtensions extensions,
        CallerSettings caller,
        PipeWriter output,
        CancellationToken cancellationToken)
    {
        // 1. operation and variables -> compiled selections of the payloads
        CompiledMutation mutation = GetOrCompile(document, operation, caller.Face, variables);

        // 2. one field after the other -> payloads
        using ResponseBuffer data = new();
        List<GraphQLError> errors = [];
        List<Exception> failures = [];
        data.Add((byte)'{');
        foreach (MutationField field in mutation.Fields)
        {
            data.AddSeparator();
            data.Add(field.Label.Span);
            await RunAsync(field, caller, variables, data, errors, failures, cancellationToken);
        }

        // 3. payloads -> body
        data.Add((byte)'}');
        ResponseStream.WriteBody(output, data, errors, extensions);
        return new(ExecutionEnd.Executed, failures.Count > 1 ? new AggregateException(failures) : failures.SingleOrDefault());
    }

    private async Task RunAsync(
        MutationField field,
        CallerSettings caller,
        VariableValues variables,
        ResponseBuffer data,
        List<GraphQLError> errors,
        List<Exception> failures,
        CancellationToken cancellationToken)
    {
        switch (field)
        {
            case ConstantField constant:
                data.Add(constant.Json.Span);
                break;
            case RefusedAct refused:
                errors.Add(new GraphQLError(refused.Refusal.Message, refused.Refusal.Code, refused.At.Locations, refused.At.Path));
                data.WriteNull();
                break;
            case Act act:
                Write(data, act, await RunAsync(act, caller, variables, failures, cancellationToken), errors);
                break;
            default:
                throw new UnreachableException($"No run for {field.GetType().Name}.");
        }
    }

    private async Task<ActAnswer> RunAsync(
        Act act, CallerSettings caller, VariableValues variables, List<Exception> failures, CancellationToken cancellationToken)
    {
        try
        {
            return await _acts.RunAsync(act, caller, variables, cancellationToken);
        }
        catch (RefusedException exception)
        {
            return ActAnswer.Failed(exception.Refusal, exception.Place);
        }
        catch (Exception exception) when (DatabaseFailure.Of(DatabaseCause.Of(exception) ?? exception, cancellationToken) is { } failure)
        {
            failures.Add(exception);
            return ActAnswer.Failed(failure.Refusal);
        }
    }

    private static void Write(ResponseBuffer data, Act act, ActAnswer answer, List<GraphQLError> errors)
    {
        if (answer.Failure is { } failure)
        {
            FieldPlace at = answer.At ?? act.Place;
            errors.Add(new GraphQLError(failure.Message, failure.Code, at.Locations, at.Path));
            data.WriteNull();
            return;
        }

        List<FieldError> inside = [];
        PayloadWriter.Write(data, act.Payload, answer.Records, answer.UserErrors, inside);
        errors.AddRange(inside.Select(error => error.Below(act.Place)));
    }

    private CompiledMutation GetOrCompile(KnownDocument document, OperationDefinitionNode operation, Face face, VariableValues variables)
    {
        (OperationDefinitionNode, Face, string) key = (operation, face, VariableShape.Of(index.Model.Schema, operation, variables));
        if (_operations.TryGet(key, out CompiledMutation? known) && known.Accepts(variables))
        {
            return known;
        }

        // Compiled once more with these very values, the field that refuses them answers with the reason.
        MutationPlan plan = new Planner(index, document.Fragments, variables).PlanMutation(operation);
        CompiledMutation compiled = new MutationCompiler(index, limits, face, variables).Compile(plan);
        if (compiled.IsReusable)
        {
            _operations.Set(key, compiled);
        }

        return compiled;
    }
}
