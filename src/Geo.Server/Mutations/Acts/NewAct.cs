using Geo.Data.Model;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>An act that makes a record.</summary>
/// <param name="Field">The field of <c>Mutation</c>.</param>
/// <param name="Description">What it does.</param>
/// <param name="Record">The field of the payload.</param>
/// <param name="Entity">The type of the record.</param>
/// <param name="On">What the record belongs to.</param>
/// <param name="Fields">What the input says of it.</param>
internal sealed record NewAct<T>(string Field, string Description, string Record, string Entity, ActGround<T> On, ActFields<T> Fields)
    : RecordAct<T>(Field, Description, Record, Entity, Fields)
    where T : class
{
    private static readonly InputField Reason = new("reason", "String", "Why (变更原因), for the history; up to 500 characters.");

    /// <inheritdoc/>
    protected override IEnumerable<InputField> Inputs => [.. On.Fields, .. Fields.All.Select(told => told.ForNew), Reason];

    /// <inheritdoc/>
    protected override IEnumerable<string> Types => base.Types.Prepend(On.Types);

    /// <inheritdoc/>
    protected override async Task<MutationOutcome> HandleAsync(
        MutationContext context, RecordWork work, InputChecks checks, TimeProvider clock, CancellationToken cancellationToken)
    {
        // 1. what it belongs to, and the right to write there
        T record = NewRecords.Create<T>(clock, context.Caller.Actor());
        ActCase<T> act = new(context, checks, work, clock, record);
        if (await On.OpenAsync(act, cancellationToken) is { } refused)
        {
            return refused;
        }

        // 2. the input, the records it names, the rules
        if (await JudgeAsync(act, cancellationToken) is { } wrong)
        {
            return wrong;
        }

        // 3. the record
        await work.InsertAsync(record, cancellationToken);
        return MutationOutcome.Written(work.KeyOf(record));
    }
}
