using Geo.Land.Areas;

namespace Geo.Land.Inefficiency;

/// <summary>How large a part must be to be divided off and transferred: local, so that a place always goes with it.</summary>
/// <param name="Place">The place and the time.</param>
/// <param name="Basis">Where it was read.</param>
/// <param name="UnbuiltMu">The least size of an unbuilt part, in mu.</param>
/// <param name="UnitArea">The least floor area of a unit of a building, in m².</param>
public sealed record DivisionParameters(string Place, string Basis, decimal UnbuiltMu, decimal UnitArea)
{
    /// <summary>The only ones found: 莆田 in Fujian, May 2025. An example; no rule of 江门 is known.</summary>
    public static DivisionParameters Putian { get; } = new(
        "莆田 2025-05",
        "莆田 (Fujian), news of 2025-05-16: units of at least 1,000 m²; an unbuilt part of recognised inefficient industrial land from 20 mu, use unchanged, the rest not split again; below that only joined with neighbouring scraps, by acquisition. An example of another province.",
        UnbuiltMu: 20,
        UnitArea: 1000);

    /// <summary>Whether one of both is large enough; null where none is and not both are known.</summary>
    public bool? IsEnough(SurveyFindings? survey)
    {
        bool? unbuilt = survey?.UnbuiltArea is { } area ? Mu.FromSquareMetres(area) >= UnbuiltMu : null;
        bool? unit = survey?.SmallestUnitArea is { } floor ? floor >= UnitArea : null;
        return (unbuilt, unit) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        };
    }
}
