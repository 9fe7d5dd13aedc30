using System.IO.Compression;

namespace Geo.Exchange.Opening;

/// <summary>An entry of an archive that passed the guard.</summary>
/// <param name="Entry">Where its bytes are.</param>
/// <param name="FullName">Its path, with <c>/</c>, in Unicode.</param>
internal sealed record ArchiveEntry(ZipArchiveEntry Entry, string FullName)
{
    /// <summary>The ending of its name, in lower case.</summary>
    public string Extension => Path.GetExtension(FullName).ToLowerInvariant();

    /// <summary>Its path without the ending, in lower case: what the parts of a set have in common.</summary>
    public string Stem => Path.ChangeExtension(FullName, null).ToLowerInvariant();

    /// <summary>Its name without folders and ending, as written.</summary>
    public string Name => Path.GetFileNameWithoutExtension(FullName);
}
