namespace Geo.Data.Imports;

/// <summary>A file on its way into the records (导入任务).</summary>
public sealed class ImportJob
{
    /// <summary>The id.</summary>
    public Guid Id { get; set; }

    /// <summary>Who uploaded the file.</summary>
    public required string UploadedBy { get; set; }

    /// <summary>The county it is limited to; null for all that the uploader may write.</summary>
    public string? Scope { get; set; }

    /// <summary>The name of the file.</summary>
    public required string FileName { get; set; }

    /// <summary>Its size in KiB.</summary>
    public int FileKib { get; set; }

    /// <summary>Its SHA-256, hexadecimal.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Its format, once it is inspected.</summary>
    public string? Format { get; set; }

    /// <summary>The layer that is read.</summary>
    public string? Layer { get; set; }

    /// <summary>How far it has come.</summary>
    public ImportState State { get; set; }

    /// <summary>What is being done; null while nothing is.</summary>
    public ImportStep? Step { get; set; }

    /// <summary>The rows of the step; null while unknown.</summary>
    public int? RowsTotal { get; set; }

    /// <summary>The rows done in the step.</summary>
    public int RowsDone { get; set; }

    /// <summary>The rows that are new records.</summary>
    public int? Accepted { get; set; }

    /// <summary>The rows that change a record.</summary>
    public int? Changed { get; set; }

    /// <summary>The rows that say what the record says already.</summary>
    public int? Unchanged { get; set; }

    /// <summary>The rows that are refused.</summary>
    public int? Rejected { get; set; }

    /// <summary>The pairs of outlines that overlap.</summary>
    public int? OverlapPairs { get; set; }

    /// <summary>The seconds that the adjacency took.</summary>
    public double? AdjacencySeconds { get; set; }

    /// <summary>The code of why it failed, or why the last commit was refused.</summary>
    public string? FailureCode { get; set; }

    /// <summary>Why it failed, or why the last commit was refused.</summary>
    public string? Failure { get; set; }

    /// <summary>When the file was uploaded.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the job was last written.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
