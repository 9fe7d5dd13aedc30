namespace Geo.Query.Mapping;

/// <summary>A text by which <c>search</c> finds the records of an entity.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsCode">Whether it is a code or key; a name otherwise.</param>
/// <param name="IsIndexed">
/// Whether the table is large: then only the beginning of the text counts, found by an index with <c>text_pattern_ops</c>,
/// and a code is compared in capitals. In a small table every place in the text counts, in any case.
/// </param>
public sealed record SearchTerm(string Column, bool IsCode, bool IsIndexed)
{
    /// <summary>
    /// The view of <c>api</c> that has how names are spelled in Latin letters; null where a name is found by itself alone. Its columns: <c>name</c>,
    /// <c>beginnings</c> and <c>insides</c>, the spellings from the first character of the name on and from the others on, each behind a space.
    /// </summary>
    public string? Readings { get; init; }
}
