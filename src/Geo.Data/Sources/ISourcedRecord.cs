namespace Geo.Data.Sources;

/// <summary>What every record says about itself: where it comes from, the day it was stated and who wrote it last.</summary>
public interface ISourcedRecord
{
    /// <summary>How the record came to be.</summary>
    Origin Origin { get; }

    /// <summary>The source it was read from.</summary>
    string SourceId { get; }

    /// <summary>The day the source stated it.</summary>
    DateOnly? StatedOn { get; }

    /// <summary>When it was written last.</summary>
    DateTimeOffset UpdatedAt { get; }

    /// <summary>Who wrote it last.</summary>
    string UpdatedBy { get; }

    /// <summary>Counts the writes, from 1; an update names the version it changes.</summary>
    int Version { get; }
}
