using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geo.Data.SiteChecks;

/// <summary>What a shape meets, as <c>api.site_facts</c> gathers it. Areas are in square metres on the CGCS2000 ellipsoid.</summary>
/// <param name="Area">The area of the shape.</param>
/// <param name="PlanarArea">Its area in the plane of its Gauss-Krüger zone; null outside of China.</param>
/// <param name="Registered">The registered area of the parcels it touches, each by the share inside; null where one has none.</param>
/// <param name="Hard">What hard constraints cover, counted once.</param>
/// <param name="Soft">What soft constraints cover, counted once.</param>
/// <param name="HardOnly">What only hard ones cover.</param>
/// <param name="SoftOnly">What only soft ones cover.</param>
/// <param name="Both">What both cover.</param>
/// <param name="Net">What hard constraints leave.</param>
/// <param name="Clear">What hard and soft ones leave.</param>
/// <param name="Constraints">Each constraint.</param>
/// <param name="Kinds">The constraints by kind.</param>
/// <param name="ParcelCount">How many parcels it touches.</param>
/// <param name="ParcelArea">What they cover of it.</param>
/// <param name="Parcels">The largest of them.</param>
/// <param name="Uses">The uses of their land now.</param>
/// <param name="PlannedUses">The planned uses.</param>
/// <param name="ParcelPlatforms">The platforms without an outline, by the parcels that belong to them.</param>
/// <param name="Platforms">The platforms whose outline it touches.</param>
/// <param name="Parks">The parks whose outline it touches.</param>
/// <param name="Counties">The counties.</param>
/// <param name="Township">The township of the nearest seat in the county that most of it lies in.</param>
/// <param name="Facilities">The nearest facility of each kind.</param>
public sealed record SiteFacts(
    double Area,
    double? PlanarArea,
    double? Registered,
    double Hard,
    double Soft,
    double HardOnly,
    double SoftOnly,
    double Both,
    SiteLand Net,
    SiteLand Clear,
    IReadOnlyList<ConstraintOverlap> Constraints,
    IReadOnlyList<KindOverlap> Kinds,
    int ParcelCount,
    double ParcelArea,
    IReadOnlyList<ParcelOverlap> Parcels,
    IReadOnlyList<UseOverlap> Uses,
    IReadOnlyList<UseOverlap> PlannedUses,
    IReadOnlyList<PlaceOverlap> ParcelPlatforms,
    IReadOnlyList<PlaceOverlap> Platforms,
    IReadOnlyList<PlaceOverlap> Parks,
    IReadOnlyList<CountyOverlap> Counties,
    string? Township,
    IReadOnlyList<NearestFacility> Facilities)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Reads what the database gathered.</summary>
    public static SiteFacts Read(string json) => JsonSerializer.Deserialize<SiteFacts>(json, Options)!;
}
