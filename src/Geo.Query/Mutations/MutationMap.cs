using System.Collections.Immutable;
using Geo.Query.Mapping;
using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>
/// One act that changes records: a field of <c>Mutation</c> with one argument <c>input</c>, a payload with the record and the
/// errors the caller can act on, and who does the work.
/// </summary>
/// <param name="Field">The field, a verb and a noun such as <c>registerParcel</c>.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="InputSdl">The input type and what else it uses; a type that several maps give must be the same in all.</param>
/// <param name="InputType">The name of the input type.</param>
/// <param name="PayloadType">The name of the payload type.</param>
/// <param name="RecordField">The field of the payload that holds the record.</param>
/// <param name="Entity">The type of the record (<see cref="EntityMap.TypeName"/>).</param>
/// <param name="Handler">Does the work.</param>
public sealed record MutationMap(
    string Field,
    string Description,
    string InputSdl,
    string InputType,
    string PayloadType,
    string RecordField,
    string Entity,
    MutationHandler Handler)
{
    /// <summary>Settings of the transaction that the input gives, such as the reason of the change.</summary>
    public Func<MutationInput, IEnumerable<KeyValuePair<string, string>>> Settings { get; init; } = static _ => [];

    /// <summary>Whether it writes any number of records, so that the field of the payload is a list.</summary>
    public bool IsOfMany { get; init; }

    /// <summary>The types of the records it writes: that of the payload, and others beside.</summary>
    public ImmutableArray<string> Writes { get; init; } = [Entity];

    /// <summary>What a constraint says that an input can break while the handler's own checks have passed; null for a bug.</summary>
    public Func<PostgresException, UserError?> Foreseen { get; init; } = static _ => null;
}
