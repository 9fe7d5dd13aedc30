using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A question to the database about one input.</summary>
/// <param name="Problem">A text: null where all is well.</param>
/// <param name="Refuse">The refusal for the text.</param>
/// <param name="ForeignSrid">The reference system the shape comes from, where it is brought to ours; doing so may fail.</param>
/// <param name="Place">The field whose argument it is.</param>
internal sealed record ShapeCheck(SqlText Problem, Func<string, Refusal> Refuse, Input? ForeignSrid, FieldPlace Place);
