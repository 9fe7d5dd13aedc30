using System.Data;
using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Subscriptions;

/// <summary>From a subscription's document to what its batches need, every argument read and checked once.</summary>
internal sealed class Subscriber(QueryExecutor executor, SubscriptionLimits limits, TimeProvider clock)
{
    /// <summary>A filter, a selection and the point to go on from, ready to join the list of the field.</summary>
    /// <exception cref="RefusedException">An argument is refused.</exception>
    public async Task<(WatchedFilter Filter, SharedSelection Selection, ChangePoint Point)> PrepareAsync(
        Func<string, WatchList> listOf, KnownDocument document, OperationDefinitionNode operation, VariableValues variables, CallerSettings rights, CancellationToken cancellationToken)
    {
        // 1. document and variables -> plan
        Planner planner = new(executor.Index, document.Fragments, variables);
        CollectedField field = planner.RootOfSubscription(operation);
        SubscriptionPlan plan = planner.PlanSubscription(field);
        WatchList list = listOf(plan.Map.Field);
        rights = plan.Map.IsPersonal ? rights.AsPerson() : rights;

        // 2. plan -> condition, box and the records to be read
        ShapeChecks checks = new() { Place = plan.Place };
        Face face = FaceOf(plan, rights);
        string key = $"{face}\n{SelectionKey.Of(field, document.Fragments, variables)}";
        SharedSelection? known = list.Find(key);
        SharedSelection selection = known ?? new(key, plan, [.. plan.Fields.OfType<EventRecordPlan>().Select(record => Compile(record, face, variables))], variables);

        // 3. what only the database can tell: whether the shapes are valid, and where the log stands
        await using PooledConnection pooled = await PooledConnection.OpenAsync(executor.Database, cancellationToken);
        NpgsqlConnection connection = pooled.Connection;
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        (long newest, string secret) = await new BatchReader(connection, executor, rights, limits, clock).ReadStateAsync(cancellationToken);
        PlaceSeal seal = list.Seal ??= ChangeCursor.SealOf(plan.Map, secret);
        ChangePoint? after = plan.After is { } cursor ? RefusedException.At(plan.Place, () => ChangeCursor.Read(cursor, seal, list.Entity)) : null;
        WatchedFilter filter = plan.Map.Host is { } host
            ? await AskHostAsync(host, list, plan, variables, connection, cancellationToken)
            : CompileFilter(list, plan, face, variables, checks);
        using Run run = new(new CompiledOperation([.. CheckCompiler.Compile(checks.All)], [], 0, [], [], IsReusable: false), []);
        await executor.Runner.ReadAsync(run, connection, rights, VariableValues.Empty, cancellationToken);
        if (known is null)
        {
            foreach (CompiledRecords records in selection.Records)
            {
                await records.ReadAsync(executor.Runner, connection, rights, [ChangeStatements.LeastKey(list.Entity)], variables, cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
        pooled.Done();
        return after?.Upto > newest
            ? throw new RefusedException(SubscriptionMessages.CursorBeyond(), plan.Place)
            : (filter, selection, after ?? new ChangePoint(newest));
    }

    /// <summary>A refusal as the response has it.</summary>
    public static GraphQLError ErrorOf(RefusedException refused) =>
        new(refused.Refusal.Message, refused.Refusal.Code, refused.Place?.Locations ?? [], refused.Place?.Path ?? []);

    private async Task<WatchedFilter> AskHostAsync(
        HostWatch host, WatchList list, SubscriptionPlan plan, VariableValues variables, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            ComputedCall call = new(executor.Index, executor.Limits, plan.Place, plan.Arguments, selection: null, variables, connection, position: null);
            HostFilter filter = await host.Prepare(call, list.StatementsOf(Face.Exact).Row, cancellationToken);
            return new(filter.Key, Face.Exact, SqlText.Of($"({filter.Condition})"), filter.Columns, Extent: null) { Confirm = filter.Confirm };
        }
        catch (RefusedException refused) when (refused.Place is null)
        {
            throw new RefusedException(refused.Refusal, plan.Place);
        }
    }

    private WatchedFilter CompileFilter(WatchList list, SubscriptionPlan plan, Face face, VariableValues variables, ShapeChecks checks)
    {
        // As plain values the filter is the same whether it was written in the document or given in a variable.
        IReadOnlyDictionary<string, object?> given = plan.Where?.Evaluate(variables) as IReadOnlyDictionary<string, object?> ?? InputObject.Empty;
        ObjectInput where = (ObjectInput)InputReader.Wrap(given, executor.Index.Model.Schema.TypeByName[$"{list.Entity.TypeName}Filter"], from: null);
        ValueParameters parameters = new(VariableValues.Empty);
        RecordSource source = RecordSource.Of(executor.Index, face);
        FilterCompiler compiler = new(executor.Index, parameters, new GeometryCompiler(executor.Index, parameters, checks, source), source);
        SqlText condition = RefusedException.At(plan.Place, () => compiler.Compile(list.Entity, where, list.StatementsOf(face).Row));
        return new(
            $"{face}\n{Encoding.UTF8.GetString(CanonicalFilter.Write(given).Span)}",
            face,
            SqlText.Of($"({condition})"),
            [.. FilterColumns.Of(executor.Index, list.Entity, where).Distinct(StringComparer.Ordinal)],
            FilterExtent.Of(list.Entity, where));
    }

    // What the host says, it says of full records.
    private static Face FaceOf(SubscriptionPlan plan, CallerSettings rights) => (plan.Map.Host, rights.Face) switch
    {
        (null, _) => rights.Face,
        (_, Face.Coarse) => throw new RefusedException(Messages.NeedsExact(plan.Map.Field), plan.Place),
        _ => Face.Exact,
    };

    private CompiledRecords Compile(EventRecordPlan record, Face face, VariableValues variables) =>
        new StatementCompiler(executor.Index, executor.Limits, face, variables, []).CompileRecords(record.Record);
}
