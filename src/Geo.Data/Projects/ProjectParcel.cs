namespace Geo.Data.Projects;

/// <summary>A parcel of a project.</summary>
public sealed class ProjectParcel
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }
}
