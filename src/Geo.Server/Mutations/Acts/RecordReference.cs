using System.Collections.Immutable;
using Geo.Data.Model;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>How an input names a record of a county: by its id, or by what people call it.</summary>
/// <param name="Field">The field of the input, such as <c>contract</c>; also the word for the record.</param>
/// <param name="Entity">The type of the record in the API.</param>
/// <param name="Type">The input type.</param>
/// <param name="Types">Its definition.</param>
/// <param name="Description">What the field says.</param>
internal sealed record RecordReference<T>(string Field, string Entity, string Type, string Types, string Description)
    where T : class
{
    /// <summary>The county, and the statement that holds the record, by its readable name; or what is wrong with the name.</summary>
    public required Func<MutationContext, MutationInput, CancellationToken, Task<ReadableName>> Read { get; init; }

    /// <summary>Why the record as it stands takes no other; null where it does.</summary>
    public Func<T, UserError?> Standing { get; init; } = static _ => null;

    /// <summary>The field.</summary>
    public InputField Input => new(Field, Type + "!", Description);

    /// <summary>Finds the record and holds it; or says that it is not there, or that the caller may not write in its county.</summary>
    public async Task<ReferredRecord<T>> FindAsync(
        MutationContext context, RecordWork work, MutationInput named, ImmutableArray<string> place, CancellationToken cancellationToken)
    {
        ImmutableArray<string> at = place.IsEmpty ? [Field] : place;
        ReadableName name = named.Find("id") is null ? await Read(context, named, cancellationToken) : ById(named);
        if (name.CountyCode is not { } county)
        {
            return ReferredRecord<T>.Not(MutationOutcome.Refused(name.Error!.Below(at)));
        }

        if (!context.Caller.MayWrite(county))
        {
            return ReferredRecord<T>.Not(MutationOutcome.Denied(Messages.Forbidden(county)));
        }

        ImmutableArray<object?[]> held = (await context.RowsAsync([name.Hold!], cancellationToken))[0];
        if (held is not [[_, Guid id]] || await work.FindAsync<T>([county, id], cancellationToken) is not { } record)
        {
            return ReferredRecord<T>.Not(MutationOutcome.Refused(Messages.NoReference(Field).Below(at)));
        }

        return Standing(record) is { } standing
            ? ReferredRecord<T>.Not(MutationOutcome.Refused(standing.Below(at)))
            : new(record, county, id, Outcome: null);
    }

    private ReadableName ById(MutationInput named) => named.Key("id", Entity) is [string county, Guid id]
        ? new(county, RecordWork.Hold<T>([county, id]), Error: null)
        : new(null, null, Messages.BadReference(Field));
}
