namespace Geo.Query.Execute;

/// <summary>The rows of one parent.</summary>
/// <param name="Parent">The number of the parent row.</param>
/// <param name="First">The first row.</param>
/// <param name="Count">How many rows the page has.</param>
/// <param name="HasMore">Whether a row came that the page has no room for.</param>
internal readonly record struct PageOfParent(int Parent, int First, int Count = 0, bool HasMore = false);
