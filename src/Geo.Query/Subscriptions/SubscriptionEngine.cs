using System.Collections.Frozen;
using System.Threading.Channels;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Subscriptions;

/// <summary>
/// Subscriptions over the change log: takes subscribers in, and whenever the log has grown tells each what its filter says, batch by batch,
/// one snapshot for all subscribers of the same rights.
/// </summary>
public sealed class SubscriptionEngine : IDisposable
{
    private readonly QueryExecutor _executor;
    private readonly SubscriptionLimits _limits;
    private readonly TimeProvider _clock;
    private readonly Action<Exception> _report;
    private readonly Subscriber _subscriber;
    private readonly FrozenDictionary<string, WatchList> _lists;
    private readonly QueuedBytes _queued = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _preparing;
    private long _newest;
    private volatile bool _isStopped;

    /// <summary>An engine over the executor's model and database.</summary>
    /// <param name="executor">Answers what is no subscription.</param>
    /// <param name="limits">How much subscribers may cost.</param>
    /// <param name="clock">Measures pauses.</param>
    /// <param name="report">Told of failures of the database, for the log.</param>
    public SubscriptionEngine(QueryExecutor executor, SubscriptionLimits limits, TimeProvider clock, Action<Exception> report)
    {
        ArgumentNullException.ThrowIfNull(executor);
        (_executor, _limits, _clock, _report) = (executor, limits, clock, report);
        _preparing = new SemaphoreSlim(limits.PreparedAtATime);
        _subscriber = new Subscriber(executor, limits, clock);
        _lists = executor.Index.Model.Subscriptions.ToFrozenDictionary(
            map => map.Field, map => new WatchList(map, executor.Index.Target(map.Entity), executor.Index), StringComparer.Ordinal);
    }

    /// <summary>How many subscribers there are.</summary>
    public int Subscribers => _lists.Values.Sum(list => list.Counts.Subscribers);

    /// <summary>How many bytes of events wait to be read.</summary>
    public long WaitingBytes => _queued.Bytes;

    /// <summary>How many filters, selections and cells of the index are kept for the subscribers.</summary>
    public (int Filters, int Selections, int Cells) Kept => (
        _lists.Values.Sum(list => list.Counts.Filters), _lists.Values.Sum(list => list.Counts.Selections), _lists.Values.Sum(list => list.Counts.Cells));

    /// <summary>Subscribes, or says why no stream begins.</summary>
    /// <param name="request">The request.</param>
    /// <param name="rights">The rights to read of the caller, asked for every batch; null where they cannot be established any longer.</param>
    /// <param name="cancellationToken">The client leaves.</param>
    public async Task<SubscribeAnswer> SubscribeAsync(GraphQLRequest request, Func<CallerSettings?> rights, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rights);
        try
        {
            KnownDocument document = _executor.Operations.GetOrParse(request.Query);
            return document.Errors.IsEmpty && OperationSelector.Select(document.Document!, request.OperationName) is { Operation: OperationType.Subscription } operation
                ? await SubscribeAsync(request, document, operation, rights, cancellationToken)
                : new SubscribeAnswer.NoSubscription();
        }
        catch (GraphQLRequestException refused)
        {
            return new SubscribeAnswer.Refused([.. refused.Errors]);
        }
        catch (RefusedException refused)
        {
            return new SubscribeAnswer.Refused([Subscriber.ErrorOf(refused)]);
        }
        catch (Exception exception) when (DatabaseFailure.Of(exception, cancellationToken) is { } failure)
        {
            return new SubscribeAnswer.Refused([SubscriptionMessages.Failed(failure.Refusal)], exception);
        }
    }

    /// <summary>Tells the subscribers what changes, until it is cancelled.</summary>
    /// <param name="positions">The newest position of the change log, each time it has grown.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(IAsyncEnumerable<long> positions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(positions);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task telling = TellAsync(either.Token);
        Task following = FollowAsync(positions, either.Token);
        await Task.WhenAny(telling, following);
        await either.CancelAsync();
        await Task.WhenAll(telling, following);
    }

    /// <summary>Completes all streams: the server stops.</summary>
    public void Stop()
    {
        _isStopped = true;
        foreach (Subscription subscription in _lists.Values.SelectMany(list => list.Subscribers))
        {
            subscription.End(problem: null, drop: false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _preparing.Dispose();

    private async Task<SubscribeAnswer> SubscribeAsync(
        GraphQLRequest request, KnownDocument document, OperationDefinitionNode operation, Func<CallerSettings?> rights, CancellationToken cancellationToken)
    {
        VariableValues variables = VariableCoercer.Coerce(_executor.Index.Model.Schema, operation, request.Variables);
        if (_executor.Prices.Price(document, operation, variables).Refusal is { } refusal)
        {
            return new SubscribeAnswer.Refused([refusal]);
        }

        if (rights() is not { } caller)
        {
            return new SubscribeAnswer.Refused([SubscriptionMessages.RightsLost()]);
        }

        if (Subscribers >= _limits.MostSubscribers)
        {
            return new SubscribeAnswer.Refused([SubscriptionMessages.TooMany(_limits.MostSubscribers)]);
        }

        (WatchedFilter filter, SharedSelection selection, ChangePoint point) = await PrepareAsync(document, operation, variables, caller, cancellationToken);
        WatchList list = _lists[selection.Plan.Map.Field];
        Subscription subscription = list.Join(filter, selection, (sharedFilter, sharedSelection) =>
            new(list, sharedFilter, sharedSelection, caller.Face, point, list.Map.IsPersonal ? () => rights()?.AsPerson() : rights, _limits, _queued));
        if (_isStopped)
        {
            subscription.End(problem: null, drop: false);
        }

        // What was committed since the point was read has been announced to those who were there.
        if (IsBehind(subscription))
        {
            _wake.Writer.TryWrite(true);
        }

        return new SubscribeAnswer.Accepted(subscription);
    }

    // Clients that all come back at once must not take the database's connections from everybody else.
    private async Task<(WatchedFilter Filter, SharedSelection Selection, ChangePoint Point)> PrepareAsync(
        KnownDocument document, OperationDefinitionNode operation, VariableValues variables, CallerSettings caller, CancellationToken cancellationToken)
    {
        await _preparing.WaitAsync(cancellationToken);
        try
        {
            return await _subscriber.PrepareAsync(field => _lists[field], document, operation, variables, caller, cancellationToken);
        }
        finally
        {
            _preparing.Release();
        }
    }

    private async Task FollowAsync(IAsyncEnumerable<long> positions, CancellationToken cancellationToken)
    {
        await foreach (long position in positions.WithCancellation(cancellationToken))
        {
            Interlocked.Exchange(ref _newest, position);
            _wake.Writer.TryWrite(true);
        }
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        while (await _wake.Reader.WaitToReadAsync(cancellationToken))
        {
            await Task.Delay(_limits.GatherFor, _clock, cancellationToken);
            _wake.Reader.TryRead(out _);
            if (!await TellOnceAsync(cancellationToken))
            {
                await Task.Delay(_limits.RetryAfter, _clock, cancellationToken);
                _wake.Writer.TryWrite(true);
            }
        }
    }

    // False where it is to be tried again.
    private async Task<bool> TellOnceAsync(CancellationToken cancellationToken)
    {
        List<(CallerSettings Rights, Subscription Subscription)> behind = [];
        foreach (Subscription subscription in _lists.Values.SelectMany(list => list.Subscribers).Where(IsBehind))
        {
            if (subscription.Rights() is { } rights && rights.Face == subscription.Face)
            {
                behind.Add((rights, subscription));
            }
            else
            {
                subscription.End(SubscriptionMessages.RightsLost(), drop: false);
            }
        }

        bool isDone = true;
        foreach (IGrouping<string, (CallerSettings Rights, Subscription Subscription)> same in behind.GroupBy(pair => pair.Rights.Text, StringComparer.Ordinal))
        {
            isDone &= await TellAsync(same.First().Rights, [.. same.Select(pair => pair.Subscription)], cancellationToken);
        }

        return isDone;
    }

    private async Task<bool> TellAsync(CallerSettings rights, Subscription[] subscriptions, CancellationToken cancellationToken)
    {
        try
        {
            await using PooledConnection pooled = await PooledConnection.OpenAsync(_executor.Database, cancellationToken);
            await new BatchReader(pooled.Connection, _executor, rights, _limits, _clock).RunAsync(subscriptions, cancellationToken);
            pooled.Done();
            return true;
        }
        catch (SelectionRefusedException broken)
        {
            End(subscriptions.Where(subscription => subscription.Selection == broken.Selection), Subscriber.ErrorOf(broken.Refused));
            _wake.Writer.TryWrite(true);
            return true;
        }
        catch (Exception exception) when (DatabaseFailure.Of(exception, cancellationToken) is { } failure)
        {
            _report(exception);
            if (failure.End == ExecutionEnd.DatabaseUnavailable)
            {
                return false;
            }

            // What fails once for these rows and filters fails again; the clients go on behind the last event they got.
            End(subscriptions, SubscriptionMessages.Failed(failure.Refusal));
            return true;
        }
    }

    private static void End(IEnumerable<Subscription> subscriptions, GraphQLError problem)
    {
        foreach (Subscription subscription in subscriptions)
        {
            subscription.End(problem, drop: false);
        }
    }

    private bool IsBehind(Subscription subscription) => subscription.Point.Upto is not null || subscription.Point.From < Interlocked.Read(ref _newest);
}
