using System.Collections.Immutable;
using Geo.Query.Plans;

namespace Geo.Query.Mutations;

/// <summary>How the work of a mutation ended. A closed family.</summary>
public abstract record MutationOutcome
{
    /// <summary>The record with this key was written; the transaction is committed.</summary>
    public static MutationOutcome Written(params object[] key) => new WrittenOutcome([key]);

    /// <summary>The records with these keys were written; the transaction is committed.</summary>
    public static MutationOutcome WrittenAll(IReadOnlyList<object[]> keys) => new WrittenOutcome(keys);

    /// <summary>The caller can do something about these; the transaction is rolled back.</summary>
    public static MutationOutcome Refused(params ImmutableArray<UserError> errors) => new RefusedOutcome(errors, CurrentKey: null);

    /// <summary>The same, and the payload shows the record as it is.</summary>
    public static MutationOutcome RefusedFor(object[] currentKey, params ImmutableArray<UserError> errors) => new RefusedOutcome(errors, currentKey);

    /// <summary>The caller may not do this at all: an error of the field, with a code; the transaction is rolled back.</summary>
    public static MutationOutcome Denied(Refusal refusal) => new DeniedOutcome(refusal);
}

/// <summary>Records were written: one, or as many as an act on many was asked for.</summary>
internal sealed record WrittenOutcome(IReadOnlyList<object[]> Keys) : MutationOutcome;

/// <summary>Nothing was written, for reasons the caller can act on.</summary>
internal sealed record RefusedOutcome(ImmutableArray<UserError> Errors, object[]? CurrentKey) : MutationOutcome;

/// <summary>Nothing was written, and the caller has no say in it.</summary>
internal sealed record DeniedOutcome(Refusal Refusal) : MutationOutcome;
