namespace Geo.Server.Schema.Statistics;

/// <summary>A row of the answer: the total, or a county or platform by its key.</summary>
internal readonly record struct RateRow(bool IsTotal, bool IsPlatform, string? Subject);
