using System.Reflection;

namespace Geo.Data.Reference;

/// <summary>The files of <c>db/reference</c>: those the program carries, or those of a folder.</summary>
internal sealed class ReferenceFiles(string? directory)
{
    private const string Root = "reference/";

    /// <summary>The file's bytes.</summary>
    /// <exception cref="ReferenceDataException">There is no such file.</exception>
    public byte[] Read(string file)
    {
        if (directory is null)
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Root + file)
                ?? throw new ReferenceDataException($"{file}: the program carries no such file.");
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return copy.ToArray();
        }

        try
        {
            return File.ReadAllBytes(Path.Combine(directory, file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ReferenceDataException($"{file}: cannot be read from {directory}: {problem.Message}", problem);
        }
    }

    /// <summary>The rows of a CSV file.</summary>
    public IReadOnlyList<CsvRow> ReadCsv(string file) => CsvFile.Read(file, Read(file));

    /// <summary>The features of a GeoJSON file.</summary>
    public IReadOnlyList<FeatureRow> ReadFeatures(string file) => FeatureFile.Read(file, Read(file));
}
