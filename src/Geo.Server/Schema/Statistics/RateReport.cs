using System.Collections.Immutable;

namespace Geo.Server.Schema.Statistics;

/// <summary>The answer of <c>rates</c>.</summary>
internal sealed record RateReport(DateOnly On, DateOnly? From, DateOnly? To, SubjectRates Total, ImmutableArray<SubjectRates> Rows);
