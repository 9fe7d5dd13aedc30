using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>A new record of no county, which administrators alone write.</summary>
internal sealed record AdminGround<T>(string Noun) : ActGround<T>
    where T : class
{
    /// <inheritdoc/>
    public override ImmutableArray<InputField> Fields { get; } = [];

    /// <inheritdoc/>
    public override async Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        if (!act.Context.Caller.IsAdmin())
        {
            return MutationOutcome.Denied(Messages.ForbiddenRecord(Noun));
        }

        // The caller's settings go out with a statement of the context.
        await act.Context.RowsAsync([Sql.Sql.Of($"select")], cancellationToken);
        return null;
    }
}
