namespace Geo.Data.Imports;

/// <summary>How far an import job has come.</summary>
public enum ImportState
{
    /// <summary>The file is there.</summary>
    Uploaded,

    /// <summary>It is known what the file holds.</summary>
    Inspected,

    /// <summary>It is known which field is which.</summary>
    Mapped,

    /// <summary>The dry run waits for its turn, or runs.</summary>
    Checking,

    /// <summary>Each row has its verdict.</summary>
    Checked,

    /// <summary>The commit waits for its turn, or runs.</summary>
    Committing,

    /// <summary>The records are written.</summary>
    Committed,

    /// <summary>Nothing was written, and the file is gone.</summary>
    Failed,
}
