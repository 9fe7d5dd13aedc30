namespace Geo.Data.Reference;

/// <summary>A reference file that cannot be loaded; the message names the file, the line and the field.</summary>
public sealed class ReferenceDataException : Exception
{
    /// <summary>For a field.</summary>
    public ReferenceDataException(DataPlace place, string field, string problem, Exception? cause = null)
        : base($"{place}, field {field}: {problem}", cause)
    {
    }

    /// <summary>For a line or a whole file.</summary>
    public ReferenceDataException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
