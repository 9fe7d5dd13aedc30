using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>What the change log says of the time a root field is asked about.</summary>
/// <param name="Place">The field.</param>
/// <param name="Position">The last change by that time; 0 before the first.</param>
/// <param name="ChangedAt">When the last change by then was committed that touched what the caller reads in full.</param>
/// <param name="RecordedSince">When the first change of the log was; null where there is none.</param>
internal sealed record RecordedTime(FieldPlace Place, long Position, DateTime? ChangedAt, DateTime? RecordedSince);
