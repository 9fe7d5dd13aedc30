using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A root field that is asked about an earlier time.</summary>
/// <param name="Place">The field.</param>
/// <param name="TimeSlot">The slot of the time the client gave.</param>
/// <param name="PositionSlot">The slot of the position it is: filled by who runs the operation, before its statements.</param>
internal sealed record AsOf(FieldPlace Place, int TimeSlot, int PositionSlot);
