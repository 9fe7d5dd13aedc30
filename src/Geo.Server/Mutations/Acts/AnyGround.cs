using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>A new record of no place: whoever writes land anywhere writes it.</summary>
internal sealed record AnyGround<T> : ActGround<T>
    where T : class
{
    /// <inheritdoc/>
    public override ImmutableArray<InputField> Fields { get; } = [];

    /// <inheritdoc/>
    public override async Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        if (!act.Context.Caller.MayWriteAnywhere())
        {
            return MutationOutcome.Denied(Messages.ForbiddenAnywhere());
        }

        // The caller's settings go out with a statement of the context.
        await act.Context.RowsAsync([Sql.Sql.Of($"select")], cancellationToken);
        return null;
    }
}
