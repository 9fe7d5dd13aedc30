namespace Geo.Data.Imports;

/// <summary>What is being done with the file of an import job.</summary>
public enum ImportStep
{
    /// <summary>Looking what the file holds.</summary>
    Inspecting,

    /// <summary>Reading the rows.</summary>
    Reading,

    /// <summary>Comparing them with each other and with the records.</summary>
    Comparing,

    /// <summary>Looking for overlaps.</summary>
    Overlaps,

    /// <summary>Writing the records.</summary>
    Writing,

    /// <summary>Writing the report.</summary>
    Reporting,
}
