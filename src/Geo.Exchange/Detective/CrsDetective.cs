using System.Globalization;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using Geo.Land.Areas;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Detective;

/// <summary>Holds what a layer says of its coordinates against what the numbers look like.</summary>
internal static class CrsDetective
{
    private static readonly int[] ZonesOfGuangdong = [38, 37, 39];

    /// <summary>What is odd, with the options that would put it right; empty when the numbers are what the layer says.</summary>
    public static IReadOnlyList<IntakeFinding> Examine(LayerSample sample, Geometry? reference)
    {
        if (sample.Middle is not { } middle)
        {
            return [];
        }

        OrdinateLook look = OrdinateLook.Of(middle.X, middle.Y);
        Dictionary<string, string> evidence = new(StringComparer.Ordinal)
        {
            ["x"] = Text(middle.X),
            ["y"] = Text(middle.Y),
            ["says"] = sample.Crs.Epsg is { } said ? $"EPSG:{said}" : sample.Crs.Name ?? "",
        };
        if (look.Kind == OrdinateKind.Unknown)
        {
            return sample.Crs.Epsg is { } other && KnownCrs.Of(other) is null ? [] : [FindingMessages.NoPlaceInChina(evidence)];
        }

        (int epsg, bool certain) = EpsgOf(look, sample, middle, reference);
        IntakeOptions fix = new() { Epsg = epsg, SwapAxes = look.Swapped };
        if (!certain)
        {
            evidence["candidates"] = string.Join(", ", ZonesOfGuangdong.Order().Select(zone => GaussKruegerZone.Create(zone)!.Value.EpsgWithoutPrefix));
        }

        return [.. Compare(look, sample, evidence, fix)];
    }

    private static IEnumerable<IntakeFinding> Compare(OrdinateLook look, LayerSample sample, Dictionary<string, string> evidence, IntakeOptions fix)
    {
        if (sample.Crs.Known == CrsKnown.Missing)
        {
            yield return FindingMessages.CrsMissing(evidence, fix);
        }
        else if (sample.Crs.Epsg is { } epsg && KnownCrs.Of(epsg) is { } said)
        {
            bool saysDegrees = said.Kind == KnownCrsKind.Degrees;
            bool looksDegrees = look.Kind == OrdinateKind.Degrees;
            int saidZone = (int)(said.Zone.FalseEasting / 1_000_000);
            if (saysDegrees && !looksDegrees)
            {
                yield return FindingMessages.MetresAsDegrees(evidence, fix);
            }
            else if (!saysDegrees && looksDegrees)
            {
                yield return FindingMessages.DegreesAsMetres(evidence, fix);
            }
            else if (said.Kind == KnownCrsKind.GaussKrueger && look.Kind is OrdinateKind.Metres or OrdinateKind.PrefixedMetres && saidZone != look.Zone)
            {
                evidence["zoneInNumbers"] = look.Zone.ToString(CultureInfo.InvariantCulture);
                evidence["zoneInSystem"] = saidZone.ToString(CultureInfo.InvariantCulture);
                yield return FindingMessages.ZonePrefix(evidence, fix);
            }
        }

        if (look.Swapped)
        {
            yield return FindingMessages.SwappedAxes(evidence, fix);
        }
    }

    // The system that fits the numbers; where they do not tell the zone, what the layer says, else the zone nearest to the reference.
    private static (int Epsg, bool Certain) EpsgOf(OrdinateLook look, LayerSample sample, Coordinate middle, Geometry? reference)
    {
        if (look.Epsg is { } told)
        {
            bool isSaid = look.Kind == OrdinateKind.Degrees && sample.Crs.Epsg is { } same && KnownCrs.Of(same)?.Kind == KnownCrsKind.Degrees;
            return (isSaid ? sample.Crs.Epsg!.Value : told, true);
        }

        if (sample.Crs.Epsg is { } epsg && KnownCrs.Of(epsg) is { Kind: KnownCrsKind.GaussKrueger } said)
        {
            return (GaussKruegerZone.Create((int)Math.Round(said.Zone.CentralMeridian / 3)) is { } zone ? zone.EpsgWithoutPrefix : epsg, true);
        }

        (double x, double y) = look.Swapped ? (middle.Y, middle.X) : (middle.X, middle.Y);
        int[] nearest =
        [
            .. ZonesOfGuangdong.Select(zone => GaussKruegerZone.Create(zone)!.Value.EpsgWithoutPrefix)
                .OrderBy(code => reference is null ? 0 : DistanceTo(reference, KnownCrs.Of(code)!.Value.ToDegrees(x, y))),
        ];
        return (nearest[0], reference is not null);
    }

    private static double DistanceTo(Geometry reference, (double Longitude, double Latitude) place) =>
        reference.Distance(reference.Factory.CreatePoint(new Coordinate(place.Longitude, place.Latitude)));

    private static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
