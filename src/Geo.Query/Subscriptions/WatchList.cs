using System.Collections.Frozen;
using Geo.Query.Compile;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The subscribers of one field of <c>Subscription</c>, with what they share.</summary>
internal sealed class WatchList(SubscriptionMap map, EntityMap entity, ModelIndex index)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Subscription> _subscribers = [];
    private readonly Dictionary<string, WatchedFilter> _filters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedSelection> _selections = new(StringComparer.Ordinal);
    private readonly BoxIndex _boxes = new();
    private readonly FrozenDictionary<Face, ChangeStatements> _statements =
        Enum.GetValues<Face>().ToFrozenDictionary(face => face, face => new ChangeStatements(map, entity, RecordSource.Of(index, face)));

    public SubscriptionMap Map { get; } = map;

    public EntityMap Entity { get; } = entity;

    /// <summary>The seal of the cursors; there once somebody has subscribed.</summary>
    public PlaceSeal? Seal { get; set; }

    /// <summary>The statements over the records in a face.</summary>
    public ChangeStatements StatementsOf(Face face) => _statements[face];

    /// <summary>How many there are: subscribers, filters, selections, cells of the index.</summary>
    public (int Subscribers, int Filters, int Selections, int Cells) Counts
    {
        get
        {
            lock (_lock)
            {
                return (_subscribers.Count, _filters.Count, _selections.Count, _boxes.CellCount);
            }
        }
    }

    /// <summary>The subscribers at this moment.</summary>
    public Subscription[] Subscribers
    {
        get
        {
            lock (_lock)
            {
                return [.. _subscribers];
            }
        }
    }

    /// <summary>The selection of that key, where somebody has it.</summary>
    public SharedSelection? Find(string selection)
    {
        lock (_lock)
        {
            return _selections.GetValueOrDefault(selection);
        }
    }

    /// <summary>Takes a subscriber in, who shares filter and selection with others of the same keys.</summary>
    public Subscription Join(WatchedFilter filter, SharedSelection selection, Func<WatchedFilter, SharedSelection, Subscription> subscribe)
    {
        lock (_lock)
        {
            if (!_filters.TryGetValue(filter.Key, out WatchedFilter? sharedFilter))
            {
                _filters.Add(filter.Key, sharedFilter = filter);
                _boxes.Add(filter);
            }

            if (!_selections.TryGetValue(selection.Key, out SharedSelection? sharedSelection))
            {
                _selections.Add(selection.Key, sharedSelection = selection);
            }

            sharedFilter.Subscribers++;
            sharedSelection.Subscribers++;
            Subscription subscription = subscribe(sharedFilter, sharedSelection);
            _subscribers.Add(subscription);
            return subscription;
        }
    }

    /// <summary>Forgets a subscriber, and what nobody shares any longer.</summary>
    public void Remove(Subscription subscription)
    {
        lock (_lock)
        {
            if (!_subscribers.Remove(subscription))
            {
                return;
            }

            if (--subscription.Filter.Subscribers == 0)
            {
                _filters.Remove(subscription.Filter.Key);
                _boxes.Remove(subscription.Filter);
            }

            if (--subscription.Selection.Subscribers == 0)
            {
                _selections.Remove(subscription.Selection.Key);
            }
        }
    }

    /// <summary>The filters that may match one of the rows before or after.</summary>
    public HashSet<WatchedFilter> Candidates(IEnumerable<ChangedRow> rows)
    {
        HashSet<WatchedFilter> found = [];
        lock (_lock)
        {
            foreach (ChangedRow row in rows)
            {
                foreach (RowSide side in (ReadOnlySpan<RowSide>)[row.Before, row.After])
                {
                    if (side.IsThere)
                    {
                        _boxes.Find(side.Extent, found);
                    }
                }
            }
        }

        return found;
    }
}
