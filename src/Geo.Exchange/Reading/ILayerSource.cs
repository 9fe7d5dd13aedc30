using Geo.Exchange.Intake;

namespace Geo.Exchange.Reading;

/// <summary>A layer of an opened file, whoever reads it.</summary>
internal interface ILayerSource
{
    /// <summary>What a person asks for it by.</summary>
    string Name { get; }

    string GeometryKind { get; }

    /// <summary>Null when only reading would tell.</summary>
    long? RowCount { get; }

    IReadOnlyList<IntakeField> Fields { get; }

    /// <summary>What its texts are read in; null when the format knows only Unicode.</summary>
    string? EncodingName { get; }

    IntakeCrs Crs { get; }

    /// <summary>In its own coordinates; null when not known or none.</summary>
    IntakeExtent? Extent { get; }

    /// <summary>What finding it showed; the detective adds to it.</summary>
    IReadOnlyList<IntakeFinding> Findings => [];

    /// <summary>Its rows, once.</summary>
    IAsyncEnumerable<IntakeRow> ReadAsync(RowReading reading, IntakeLimits limits, CancellationToken cancellationToken);
}
