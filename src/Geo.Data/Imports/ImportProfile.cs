namespace Geo.Data.Imports;

/// <summary>A saved mapping of the fields of files that an office imports again and again (字段对应方案).</summary>
public sealed class ImportProfile
{
    /// <summary>The code of the county.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Which field of the file is which of the record, as JSON.</summary>
    public required string Mapping { get; set; }

    /// <summary>When it was written last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Who wrote it last.</summary>
    public required string UpdatedBy { get; set; }

    /// <summary>Counts the writes, from 1.</summary>
    public int Version { get; set; }
}
