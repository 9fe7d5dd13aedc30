using System.Collections.Immutable;
using Geo.Data.Model;
using Geo.Query.Mutations;
using Npgsql;

namespace Geo.Server.Mutations.Acts;

/// <summary>
/// An act on one record, declared: its names, its fields, its rules. <see cref="NewAct{T}"/> makes a record,
/// <see cref="ChangeAct{T}"/> changes one.
/// </summary>
/// <param name="Field">The field of <c>Mutation</c>, a verb and a noun.</param>
/// <param name="Description">What it does, with the Chinese term.</param>
/// <param name="Record">The field of the payload that holds the record; the word for it in sentences.</param>
/// <param name="Entity">The type of the record in the API.</param>
/// <param name="Fields">What the input says of the record.</param>
internal abstract record RecordAct<T>(string Field, string Description, string Record, string Entity, ActFields<T> Fields)
    where T : class
{
    /// <summary>What is checked once the input and the records around it are known; may write other records beside.</summary>
    public Func<ActCase<T>, CancellationToken, Task> Rules { get; init; } = static (_, _) => Task.CompletedTask;

    /// <summary>What a constraint of the database says that only it can tell, such as a number that is taken.</summary>
    public ImmutableDictionary<string, UserError> Taken { get; init; } = ImmutableDictionary<string, UserError>.Empty;

    /// <summary>The types of other records it writes.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map(TimeProvider clock) => new(
        Field,
        Description,
        Sdl(),
        InputType,
        $"{Capital}Payload",
        Record,
        Entity,
        (context, cancellationToken) => HandleAsync(context, clock, cancellationToken))
    {
        Settings = ParcelMutations.Reason,
        Foreseen = exception => Foreseen(exception),
        Writes = [Entity, .. Beside],
    };

    /// <summary>The fields of its input.</summary>
    protected abstract IEnumerable<InputField> Inputs { get; }

    /// <summary>The types the fields use.</summary>
    protected virtual IEnumerable<string> Types => Fields.All.Select(told => told.Types);

    private string Capital => char.ToUpperInvariant(Field[0]) + Field[1..];

    private string InputType => $"{Capital}Input";

    /// <summary>The journey.</summary>
    protected abstract Task<MutationOutcome> HandleAsync(MutationContext context, RecordWork work, InputChecks checks, TimeProvider clock, CancellationToken cancellationToken);

    /// <summary>Takes the fields into the record, asks for the records they name, and judges by the rules; null where nothing is wrong.</summary>
    protected async Task<MutationOutcome?> JudgeAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        act.Checks.Reason();
        foreach (ActField<T> field in Fields.All)
        {
            field.Read(act);
        }

        await act.AnswerAsync(cancellationToken);
        if (act.Checks.Errors.IsEmpty)
        {
            await Rules(act, cancellationToken);
            await act.AnswerAsync(cancellationToken);
        }

        return act.Refusal ?? (act.Checks.Errors.IsEmpty ? null : MutationOutcome.Refused(act.Checks.Errors));
    }

    private async Task<MutationOutcome> HandleAsync(MutationContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using RecordWork work = await RecordWork.BeginAsync(context.Transaction, cancellationToken);
        return await HandleAsync(context, work, new InputChecks(context.Input, clock), clock, cancellationToken);
    }

    private UserError? Foreseen(PostgresException exception) => exception.ConstraintName is { } name ? Taken.GetValueOrDefault(name) : null;

    private string Sdl() => string.Concat(Types.Distinct(StringComparer.Ordinal))
        + InputField.TypeOf(InputType, $"What `{Field}` is told.", Inputs);
}
