namespace Geo.Data.Projects;

/// <summary>A source a project was read from.</summary>
public sealed class ProjectSource
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Position { get; set; }
}
