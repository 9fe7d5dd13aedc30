using System.Collections.Immutable;
using Geo.Query.Execute;

namespace Geo.Query.Compile;

/// <summary>A record as JSON, ready to stand in an answer.</summary>
/// <param name="IsFound">Whether the caller sees a record with that key.</param>
/// <param name="Json">
/// The object; <c>null</c> where there is no such record; empty where a field failed that must not be null, so that whoever
/// is above decides, as the specification's error handling has it.
/// </param>
/// <param name="Errors">What failed inside; the paths begin inside of the record (<see cref="FieldError.Below"/>).</param>
internal readonly record struct RecordFragment(bool IsFound, ReadOnlyMemory<byte> Json, ImmutableArray<FieldError> Errors);
