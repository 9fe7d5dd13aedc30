using System.Collections.Immutable;
using Geo.Land.Areas;
using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>What is known of a site. Null is unknown, or was not asked for.</summary>
public sealed record SiteProfile
{
    /// <summary>What it is made of.</summary>
    public required SiteKind Kind { get; init; }

    /// <summary>What tells it from the others, and orders those of equal score: the code of a parcel, the id of an assembly.</summary>
    public required string Key { get; init; }

    /// <summary>Its parcels; one where it is a parcel.</summary>
    public required ImmutableArray<SiteMember> Members { get; init; }

    /// <summary>The ellipsoid area in square metres.</summary>
    public required double SquareMetres { get; init; }

    /// <summary>The stages of its parcels.</summary>
    public required ImmutableArray<string> Stages { get; init; }

    /// <summary>The uses now of its parcels; null for one that is not known.</summary>
    public required ImmutableArray<LandUsePrefix?> PresentUses { get; init; }

    /// <summary>The planned uses of its parcels; null for one that is not known.</summary>
    public required ImmutableArray<LandUsePrefix?> PlannedUses { get; init; }

    /// <summary>Who owns the land of its parcels.</summary>
    public required ImmutableArray<string> Ownerships { get; init; }

    /// <summary>Where its parcels lie.</summary>
    public required ImmutableArray<LandPlace> Places { get; init; }

    /// <summary>Whether one of its parcels is idle.</summary>
    public bool? IsIdle { get; init; }

    /// <summary>The price in yuan.</summary>
    public double? Price { get; init; }

    /// <summary>The plot ratio reached.</summary>
    public double? PlotRatio { get; init; }

    /// <summary>The share without hard constraints.</summary>
    public double? HardFree { get; init; }

    /// <summary>The share without soft constraints.</summary>
    public double? SoftFree { get; init; }

    /// <summary>How close the outline is to a circle.</summary>
    public double? Compactness { get; init; }

    /// <summary>The nearest facility of each kind that has one.</summary>
    public ImmutableDictionary<string, FacilityDistance> Distances { get; init; } = ImmutableDictionary<string, FacilityDistance>.Empty;

    /// <summary>A rectangle inside of the outline that holds the one asked for; null where none was found, or looked for.</summary>
    public RectangleSize? Rectangle { get; init; }

    /// <summary>The outlines of its parcels in longitude and latitude; empty where they were not asked for.</summary>
    public ImmutableArray<Geometry> Outlines { get; init; } = [];

    /// <summary>The ellipsoid area in mu.</summary>
    public double AreaMu => Mu.FromSquareMetres(SquareMetres);

    /// <summary>A measured number; null where it is unknown.</summary>
    public double? Find(SiteCriterion criterion, string? facility) => criterion switch
    {
        SiteCriterion.Size => AreaMu,
        SiteCriterion.Price => Price,
        SiteCriterion.PricePerMu => Price / AreaMu,
        SiteCriterion.PlotRatio => PlotRatio,
        SiteCriterion.HardFree => HardFree,
        SiteCriterion.SoftFree => SoftFree,
        SiteCriterion.Distance => Distances.GetValueOrDefault(facility!)?.Metres,
        SiteCriterion.Compactness => Compactness,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "It has no number."),
    };

    /// <summary>
    /// The facts of an assembly from those of its parcels: areas and prices add up, shares and ratios are weighed by area, the nearest facility
    /// of any parcel is that of the whole. What is not known of one parcel is not known of the whole. Shape measures are left to the outline.
    /// </summary>
    /// <param name="key">The id of the assembly.</param>
    /// <param name="parcels">The facts of its parcels.</param>
    public static SiteProfile Joined(string key, IReadOnlyList<SiteProfile> parcels)
    {
        ArgumentNullException.ThrowIfNull(parcels);
        double area = parcels.Sum(parcel => parcel.SquareMetres);
        return new()
        {
            Kind = SiteKind.Assembly,
            Key = key,
            Members = [.. parcels.SelectMany(parcel => parcel.Members).OrderBy(member => member.Code, StringComparer.Ordinal)],
            SquareMetres = area,
            Stages = Distinct(parcels, parcel => parcel.Stages),
            PresentUses = Distinct(parcels, parcel => parcel.PresentUses),
            PlannedUses = Distinct(parcels, parcel => parcel.PlannedUses),
            Ownerships = Distinct(parcels, parcel => parcel.Ownerships),
            Places = [.. parcels.SelectMany(parcel => parcel.Places).DistinctBy(place => (place.Regions[0], place.Platforms.FirstOrDefault()))],
            IsIdle = parcels.Any(parcel => parcel.IsIdle is null) ? null : parcels.Any(parcel => parcel.IsIdle == true),
            Price = parcels.Any(parcel => parcel.Price is null) ? null : parcels.Sum(parcel => parcel.Price),
            PlotRatio = Mean(parcels, area, parcel => parcel.PlotRatio),
            HardFree = Mean(parcels, area, parcel => parcel.HardFree),
            SoftFree = Mean(parcels, area, parcel => parcel.SoftFree),
            Outlines = [.. parcels.SelectMany(parcel => parcel.Outlines)],
            Distances = parcels
                .SelectMany(parcel => parcel.Distances)
                .GroupBy(pair => pair.Key, StringComparer.Ordinal)
                .ToImmutableDictionary(same => same.Key, same => same.Select(pair => pair.Value).MinBy(near => (near.Metres, near.Key))!, StringComparer.Ordinal),
        };
    }

    private static ImmutableArray<T> Distinct<T>(IEnumerable<SiteProfile> parcels, Func<SiteProfile, ImmutableArray<T>> values) =>
        [.. parcels.SelectMany(parcel => values(parcel)).Distinct().OrderBy(value => value?.ToString(), StringComparer.Ordinal)];

    private static double? Mean(IReadOnlyList<SiteProfile> parcels, double area, Func<SiteProfile, double?> value) =>
        parcels.Any(parcel => value(parcel) is null) ? null : parcels.Sum(parcel => value(parcel) * parcel.SquareMetres) / area;
}
