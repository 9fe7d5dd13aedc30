using System.Collections.Immutable;
using Geo.Query.Compile;
using Geo.Query.Plans;

namespace Geo.Query.Mutations;

/// <summary>What became of an act: what its payload holds, or why it has none.</summary>
internal sealed record ActAnswer(
    IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>> Records, ImmutableArray<UserError> UserErrors, Refusal? Failure, FieldPlace? At)
{
    private static readonly Dictionary<PayloadRecord, ImmutableArray<RecordFragment>> Nothing = [];

    /// <summary>The record was written.</summary>
    public static ActAnswer Written(IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>> records) => new(records, [], Failure: null, At: null);

    /// <summary>The caller can do something about it; with the record as it is, where it helps.</summary>
    public static ActAnswer Refused(ImmutableArray<UserError> errors, IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>>? current = null) =>
        new(current ?? Nothing, errors, Failure: null, At: null);

    /// <summary>The field failed; the error is about it or about a field inside of it.</summary>
    public static ActAnswer Failed(Refusal failure, FieldPlace? at = null) => new(Nothing, [], failure, at);
}
