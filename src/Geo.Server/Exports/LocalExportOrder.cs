namespace Geo.Server.Exports;

/// <summary>What <c>geo export</c> was told, not yet checked.</summary>
/// <param name="Type">What is exported.</param>
/// <param name="Format">The kind of file.</param>
/// <param name="Target">The file.</param>
internal sealed record LocalExportOrder(string Type, string Format, string Target)
{
    /// <summary>The filter as JSON; null for none.</summary>
    public string? Filter { get; init; }

    /// <summary>The terms of the order.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>The coordinates.</summary>
    public int Epsg { get; init; } = ExportRequest.UsualEpsg;

    /// <summary>The columns, separated by commas; null for the usual ones.</summary>
    public string? Columns { get; init; }

    /// <summary>What the columns are called; null for what is usual.</summary>
    public string? Headings { get; init; }

    /// <summary>The time; null for now.</summary>
    public string? AsOf { get; init; }

    /// <summary>The only county that is read; null for all.</summary>
    public string? County { get; init; }
}
