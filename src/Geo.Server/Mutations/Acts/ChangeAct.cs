using System.Collections.Immutable;
using System.Reflection;
using Geo.Data.Model;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>An act that changes a record of a version.</summary>
/// <param name="Field">The field of <c>Mutation</c>.</param>
/// <param name="Description">What it does.</param>
/// <param name="Record">The field of the payload.</param>
/// <param name="Entity">The type of the record.</param>
/// <param name="Fields">What the input says of it.</param>
internal sealed record ChangeAct<T>(string Field, string Description, string Record, string Entity, ActFields<T> Fields)
    : RecordAct<T>(Field, Description, Record, Entity, Fields)
    where T : class
{
    private static readonly PropertyInfo Version = typeof(T).GetProperty("Version")!;

    /// <summary>Why the record as it stands is not changed this way; null where it is.</summary>
    public Func<T, UserError?> Standing { get; init; } = static _ => null;

    /// <summary>Whether every input says why; an act that asks only some for it has the rule itself.</summary>
    public bool IsReasonGiven { get; init; } = true;

    /// <summary>Whether the key leads with the county of the record; without it, the view it is written through says who may.</summary>
    public bool IsOfCounty { get; init; } = true;

    /// <inheritdoc/>
    protected override IEnumerable<InputField> Inputs =>
    [
        new("id", "ID!", $"The `id` of the {Record} (记录标识), as any answer gives it."),
        new("version", "Int!", "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."),
        .. Fields.All.Select(told => told.ForChange),
        new("reason", IsReasonGiven ? "String!" : "String", "Why (变更原因), for the history; up to 500 characters."),
    ];

    /// <inheritdoc/>
    protected override async Task<MutationOutcome> HandleAsync(
        MutationContext context, RecordWork work, InputChecks checks, TimeProvider clock, CancellationToken cancellationToken)
    {
        // 1. which record, and the right to write in its county, whether or not there is such a record
        if (context.Input.Key("id", Entity) is not { } key)
        {
            return MutationOutcome.Refused(Messages.BadRecordId(Record));
        }

        if (IsOfCounty && !context.Caller.MayWrite((string)key[0]))
        {
            return MutationOutcome.Denied(Messages.Forbidden((string)key[0]));
        }

        // 2. the record as it is, held
        ImmutableArray<object?[]> held = (await context.RowsAsync([RecordWork.Hold<T>(key)], cancellationToken))[0];
        if (await work.FindAsync<T>(key, cancellationToken) is not { } record)
        {
            return MutationOutcome.Refused(Messages.NoRecord(Record));
        }

        if (held.IsEmpty)
        {
            return MutationOutcome.Denied(Messages.ForbiddenRecord(Record));
        }

        int version = context.Input.Get<int>("version");
        if ((int)Version.GetValue(record)! != version)
        {
            return Stale(key, version);
        }

        if (Standing(record) is { } standing)
        {
            return MutationOutcome.RefusedFor(key, standing);
        }

        // 3. the input, the records it names, the rules
        if (await JudgeAsync(new ActCase<T>(context, checks, work, clock, record), cancellationToken) is { } wrong)
        {
            return wrong;
        }

        // 4. the record, if it still is that version
        return await work.UpdateAsync(record, version, cancellationToken) ? MutationOutcome.Written(key) : Stale(key, version);
    }

    private MutationOutcome Stale(object[] key, int version) => MutationOutcome.RefusedFor(key, Messages.StaleRecord(Record, version));
}
