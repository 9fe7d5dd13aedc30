namespace Geo.Query.Execute;

/// <summary>Which face of the records a caller sees.</summary>
public enum Face
{
    /// <summary>Records in full, wherever it sees any.</summary>
    Exact,

    /// <summary>Coarse records only.</summary>
    Coarse,

    /// <summary>Some in full, the others coarse.</summary>
    Mixed,
}
