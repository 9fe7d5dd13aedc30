using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Acts;

/// <summary>A new record that belongs to another one of its county.</summary>
/// <param name="Reference">How the other one is named.</param>
/// <param name="Link">The property that holds its id.</param>
internal sealed record RecordGround<T, TOther>(RecordReference<TOther> Reference, Expression<Func<T, Guid>> Link) : ActGround<T>
    where T : class
    where TOther : class
{
    private static readonly PropertyInfo CountyCode = typeof(T).GetProperty("CountyCode")!;

    /// <inheritdoc/>
    public override ImmutableArray<InputField> Fields => [Reference.Input];

    /// <inheritdoc/>
    public override string Types => Reference.Types;

    /// <inheritdoc/>
    public override async Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        ReferredRecord<TOther> found = await Reference.FindAsync(act.Context, act.Work, act.Input.Object(Reference.Field)!, [], cancellationToken);
        if (found.Record is null)
        {
            return found.Outcome;
        }

        CountyCode.SetValue(act.Record, found.CountyCode);
        ((PropertyInfo)((MemberExpression)Link.Body).Member).SetValue(act.Record, found.Id);
        act.Ground = found.Record;
        return null;
    }
}
