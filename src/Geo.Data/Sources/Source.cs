namespace Geo.Data.Sources;

/// <summary>A file, page or data set that records were read from (来源).</summary>
public sealed class Source
{
    /// <summary>The file name or the key of the data set.</summary>
    public required string Id { get; set; }

    /// <summary>The title, in its own language.</summary>
    public required string Title { get; set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>When it was published, as it says itself.</summary>
    public string? PublishedText { get; set; }

    /// <summary>What it is, such as government news.</summary>
    public required string Kind { get; set; }

    /// <summary>The licence, where one is stated.</summary>
    public string? Licence { get; set; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }
}
