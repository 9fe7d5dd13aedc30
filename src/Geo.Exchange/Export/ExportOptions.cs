namespace Geo.Exchange.Export;

/// <summary>What is exported and how.</summary>
/// <param name="Name">Of the layer and of the files in an archive: letters, digits, Chinese, <c>_</c> and <c>-</c>.</param>
/// <param name="Fields">The columns.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record ExportOptions(string Name, IReadOnlyList<ExportField> Fields, ExportProvenance Provenance)
{
    /// <summary>The systems that Chinese offices use; others are refused.</summary>
    public static IReadOnlyList<int> Systems { get; } = [4490, 4525, 4526, 4527, 4546, 4547, 4548, 3857, 4326];

    /// <summary>EPSG code of the coordinates written; one of <see cref="Systems"/>.</summary>
    public int Epsg { get; init; } = 4490;

    /// <summary>Whether the records have a shape; a table of those that have none has no column for it.</summary>
    public bool HasShape { get; init; } = true;

    /// <summary>The field that identifies a record: boundary-point text, KML and DXF name shapes by it.</summary>
    public string? CodeField { get; init; }

    /// <summary>The field that names a record to people.</summary>
    public string? NameField { get; init; }

    /// <summary>The field with its use, for boundary-point text.</summary>
    public string? LandUseField { get; init; }

    /// <summary>Where working folders are made, and removed.</summary>
    public string WorkFolder { get; init; } = Path.GetTempPath();

    /// <summary>Bytes of the largest file that is made.</summary>
    public long FileBytes { get; init; } = 8L << 30;

    /// <summary>Seconds one export may take.</summary>
    public int Seconds { get; init; } = 1_800;

    internal int? IndexOf(string? field)
    {
        int at = field is null ? -1 : Fields.ToList().FindIndex(one => one.Name == field);
        return at < 0 ? null : at;
    }
}
