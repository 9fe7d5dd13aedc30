namespace Geo.Data.Reference;

/// <summary>Where in the reference files something stands.</summary>
/// <param name="File">The file below <c>db/reference</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct DataPlace(string File, long Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, line {Line}";
}
