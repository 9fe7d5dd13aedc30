using System.Collections.Immutable;
using System.IO.Pipelines;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Mutations;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>Answers queries and mutations: one request in, one body out; for a query one round trip to the database in between.</summary>
public sealed class QueryExecutor
{
    private readonly ApiModel _model;
    private readonly OperationCache _operations;
    private readonly OperationPrices _prices;
    private readonly StatementRunner _runner;
    private readonly StatementRunner _queries;
    private readonly SteppedReader _steps;
    private readonly ModelIndex _index;
    private readonly QueryLimits _limits;
    private readonly MutationExecutor _mutations;
    private readonly IPartitionMap? _partitions;

    /// <summary>An executor over a database whose settings are those of <see cref="QueryDatabase"/>, by the clock of the system.</summary>
    public QueryExecutor(ApiModel model, NpgsqlDataSource database, QueryLimits limits)
        : this(model, database, limits, TimeProvider.System)
    {
    }

    /// <summary>An executor by a clock: it says what lies in the future.</summary>
    public QueryExecutor(ApiModel model, NpgsqlDataSource database, QueryLimits limits, TimeProvider clock)
        : this(model, database, limits, clock, new PrimaryReads(database))
    {
    }

    /// <summary>An executor whose queries may go to standbys. What belongs to writes and to subscriptions stays on the database.</summary>
    /// <param name="model">What the API shows.</param>
    /// <param name="database">The database.</param>
    /// <param name="limits">How much one operation may ask for.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="reads">Where queries are read.</param>
    /// <param name="partitions">Where the rows of partitions lie; null where tables have none.</param>
    public QueryExecutor(ApiModel model, NpgsqlDataSource database, QueryLimits limits, TimeProvider clock, IReadSource reads, IPartitionMap? partitions = null)
    {
        _partitions = partitions;
        _model = model;
        _limits = limits;
        _index = ModelIndex.Of(model);
        _operations = new OperationCache(_index, limits, partitions);
        _prices = new OperationPrices(model.Schema, limits);
        _runner = new StatementRunner(new PrimaryReads(database), limits);
        _queries = new StatementRunner(reads, limits);
        _steps = new SteppedReader(_queries, new AsOfReader(clock), _index, limits);
        _mutations = new MutationExecutor(_index, database, _runner, limits, reads);
        Database = database;
    }

    /// <summary>Is told of operations that took long; null for nobody.</summary>
    public SlowOperations? Slow { get; init; }

    /// <summary>Where it reads.</summary>
    internal NpgsqlDataSource Database { get; }

    /// <summary>The documents it knows.</summary>
    internal OperationCache Operations => _operations;

    /// <summary>What operations cost.</summary>
    internal OperationPrices Prices => _prices;

    /// <summary>What runs its statements.</summary>
    internal StatementRunner Runner => _runner;

    /// <summary>The way from names to maps.</summary>
    internal ModelIndex Index => _index;

    /// <summary>How much one operation may ask for.</summary>
    internal QueryLimits Limits => _limits;

    /// <summary>
    /// Answers a request. The body is written when its last byte is known and is not flushed, so that the caller can still
    /// choose the status.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; nothing is written.</exception>
    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CallerSettings caller, PipeWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(output);
        using OperationObservation run = new(request);
        ExecutionResult result = await ExecuteAsync(request, run, caller, output, cancellationToken);
        run.End(result.End);
        Slow?.Consider(run, result.End, caller, _runner);
        return result;
    }

    private async Task<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, OperationObservation run, CallerSettings caller, PipeWriter output, CancellationToken cancellationToken)
    {
        ResponseExtensions extensions = ResponseExtensions.Of(request);
        try
        {
            // 1. text -> valid document
            KnownDocument document = _operations.GetOrParse(request.Query);
            if (!document.Errors.IsEmpty)
            {
                throw new GraphQLRequestException(document.Errors);
            }

            // 2. document and variables -> operation with values, at a price
            OperationDefinitionNode operation = run.Operation = Select(document, request);
            VariableValues variables = VariableCoercer.Coerce(_model.Schema, operation, request.Variables);
            OperationPrice price = _prices.Price(document, operation, variables);
            extensions.Price = price;
            if (price.Refusal is { } refusal)
            {
                throw new GraphQLRequestException(refusal);
            }

            // 3. operation -> statements -> rows -> body
            return operation.Operation == OperationType.Mutation
                ? await _mutations.AnswerAsync(document, operation, variables, extensions, caller, output, cancellationToken)
                : await AnswerAsync(document, operation, run, variables, extensions, caller, output, cancellationToken);
        }
        catch (GraphQLRequestException exception)
        {
            ResponseStream.WriteErrors(output, exception.Errors, isExecuted: false, extensions);
            return new(ExecutionEnd.Refused);
        }
    }

    /// <summary>What kind of operation a request asks for; null where it has none that could be chosen.</summary>
    public OperationType? OperationOf(GraphQLRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return _operations.GetOrParse(request.Query).Document is { } document ? OperationSelector.Select(document, request.OperationName).Operation : null;
        }
        catch (GraphQLRequestException)
        {
            return null;
        }
    }

    private static OperationDefinitionNode Select(KnownDocument document, GraphQLRequest request)
    {
        OperationDefinitionNode operation = OperationSelector.Select(document.Document!, request.OperationName);
        Refusal refusal = Messages.NoSubscriptions();
        return operation.Operation != OperationType.Subscription
            ? operation
            : throw new GraphQLRequestException(new GraphQLError(refusal.Message, refusal.Code, [operation.Location]));
    }

    private async Task<ExecutionResult> AnswerAsync(
        KnownDocument document,
        OperationDefinitionNode operation,
        OperationObservation observed,
        VariableValues variables,
        ResponseExtensions extensions,
        CallerSettings caller,
        PipeWriter output,
        CancellationToken cancellationToken)
    {
        try
        {
            (CompiledOperation compiled, object?[] slots) = _operations.GetOrCompile(document, operation, caller.Face, variables);
            (observed.Compiled, observed.Slots) = (compiled, slots);
            await RunAsync(compiled, slots, [], document, operation, variables, extensions, caller, output, cancellationToken);
            return new(ExecutionEnd.Executed);
        }
        catch (Exception exception) when (DatabaseFailure.Of(exception, cancellationToken) is { } failure)
        {
            ResponseStream.WriteErrors(output, [new GraphQLError(failure.Refusal.Message, failure.Refusal.Code)], isExecuted: true, extensions);
            return new(failure.End, exception);
        }
    }

    private async Task RunAsync(
        CompiledOperation compiled,
        object?[] slots,
        ImmutableArray<RefusedException> refused,
        KnownDocument document,
        OperationDefinitionNode operation,
        VariableValues variables,
        ResponseExtensions extensions,
        CallerSettings caller,
        PipeWriter output,
        CancellationToken cancellationToken)
    {
        using Run run = new(compiled, slots);
        try
        {
            await (compiled.HasSteps ? _steps.ReadAsync(run, caller, variables, cancellationToken) : _queries.ReadAsync(run, caller, variables, cancellationToken));
        }
        catch (StandbyFailedException)
        {
            // Nothing is written yet: the primary answers instead.
            CallerSettings atPrimary = caller with { SeesAtLeast = CallerSettings.PrimaryOnly };
            await RunAsync(compiled, slots, refused, document, operation, variables, extensions, atPrimary, output, cancellationToken);
            return;
        }
        catch (PostgresException outgrown) when (outgrown.SqlState == PartitionList.Outdated && !compiled.Partitions.IsEmpty)
        {
            // Rows lie where the map of the partitions knows of none: all are read instead.
            _partitions!.Outgrown(compiled.Partitions.Max(question => question.Version(slots)));
            (CompiledOperation whole, object?[] values) = _operations.GetOrCompile(document, operation, caller.Face, variables, narrowed: false);
            await RunAsync(whole, values, refused, document, operation, variables, extensions, caller, output, cancellationToken);
            return;
        }
        catch (RefusedException exception)
        {
            // The database refused a shape: its field answers with the reason, the others run again without it.
            refused = refused.Add(exception);
            CompiledOperation without = new StatementCompiler(_index, _limits, caller.Face, variables, refused)
                .Compile(new Planner(_index, document.Fragments, variables).Plan(operation));
            await RunAsync(without, without.Fill(variables), refused, document, operation, variables, extensions, caller, output, cancellationToken);
            return;
        }

        await AskHostAsync(run, caller, cancellationToken);

        extensions.Times = run.RecordedTimes;
        ResponseStream.Write(output, run, _model.Schema, document.Fragments, variables, extensions);
    }

    private static async Task AskHostAsync(Run run, CallerSettings caller, CancellationToken cancellationToken)
    {
        foreach (HostMember host in run.Operation.Hosts)
        {
            HostQuestion question = (HostQuestion)run.Slots[host.QuestionSlot]!;
            try
            {
                run.HostValues[host] = await host.Host.Values(
                    new HostCall(host.Entity, question.Filter, question.Selection, question.Arguments, caller), cancellationToken);
            }
            catch (RefusedException exception)
            {
                run.HostRefusals[host] = exception.Refusal;
            }
        }
    }
}
