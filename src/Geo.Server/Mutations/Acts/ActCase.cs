using System.Collections.Immutable;
using Geo.Data.Model;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>An act under way: the input, the record it makes or changes, and what is wrong so far.</summary>
internal sealed class ActCase<T>(MutationContext context, InputChecks checks, RecordWork work, TimeProvider clock, T record)
    where T : class
{
    private readonly List<(Sql.Sql Holds, UserError Error)> _asked = [];

    /// <summary>The transaction and who asks.</summary>
    public MutationContext Context => context;

    /// <summary>The input.</summary>
    public MutationInput Input => context.Input;

    /// <summary>What the input says wrong.</summary>
    public InputChecks Checks => checks;

    /// <summary>Other records of the transaction.</summary>
    public RecordWork Work => work;

    /// <summary>The record.</summary>
    public T Record => record;

    /// <summary>The record that a new one belongs to, held for the transaction; null where it belongs to none.</summary>
    public object? Ground { get; set; }

    /// <summary>The record that it belongs to: the one the input named, or, for a change, the one with a key.</summary>
    public async Task<TGround> GroundAsync<TGround>(object[] key, CancellationToken cancellationToken)
        where TGround : class => (TGround)(Ground ??= (await work.FindAsync<TGround>(key, cancellationToken))!);

    /// <summary>Another record that is written with this one.</summary>
    public TOther New<TOther>(Action<TOther> fill)
        where TOther : class
    {
        TOther other = NewRecords.Create<TOther>(clock, context.Caller.Actor());
        fill(other);
        work.Add(other);
        return other;
    }

    /// <summary>Why the act cannot be, found on the way; null where nothing was.</summary>
    public MutationOutcome? Refusal { get; private set; }

    /// <summary>Ends the act: what it names is not there, or not the caller's.</summary>
    public void Refuse(MutationOutcome outcome) => Refusal ??= outcome;

    /// <summary>Asks, with all that is asked together, whether something holds; the error tells that it does not.</summary>
    public void Ask(Sql.Sql holds, UserError error) => _asked.Add((holds, error));

    /// <summary>Asks the database all that was to be asked.</summary>
    public async Task AnswerAsync(CancellationToken cancellationToken)
    {
        if (_asked.Count == 0)
        {
            return;
        }

        ImmutableArray<ImmutableArray<object?[]>> found = await context.RowsAsync(
            [Sql.Sql.Of($"select {Sql.Sql.Join($", ", _asked.Select(question => Sql.Sql.Of($"({question.Holds})")))}")], cancellationToken);
        for (int i = 0; i < _asked.Count; i++)
        {
            if (found[0][0][i] is not true)
            {
                checks.Add(_asked[i].Error);
            }
        }

        _asked.Clear();
    }
}
