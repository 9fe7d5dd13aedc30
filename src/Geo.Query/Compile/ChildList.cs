using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A list below a record, waiting for the page it hangs on.</summary>
internal sealed record ChildList(ToManyPlan Plan, JoinedRow Owner, Level Level);
