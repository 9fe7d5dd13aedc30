using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Land.Areas;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Mutations;

/// <summary>The outline in the input of a mutation.</summary>
internal static class ParcelOutline
{
    private const int Srid = 4490;

    /// <summary>The outline, checked as far as it can be without the records around it; or what is wrong with it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="place">The object with the field <c>boundary</c>, from the outermost; empty for the input itself.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public static async Task<(MultiPolygon? Outline, UserError? Error)> ReadAsync(MutationContext context, ImmutableArray<string> place, CancellationToken cancellationToken)
    {
        (MultiPolygon? outline, UserError? wrong) = await ReadAnySizeAsync(context, place, cancellationToken);
        return outline is not null && IsTooWide(outline) ? (null, Messages.TooWide().Below(place)) : (outline, wrong);
    }

    /// <summary>The same for an outline that is no parcel's and may be as wide as a county.</summary>
    /// <param name="context">The context.</param>
    /// <param name="place">The object with the field <c>boundary</c>, from the outermost; empty for the input itself.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public static async Task<(MultiPolygon? Outline, UserError? Error)> ReadAnySizeAsync(MutationContext context, ImmutableArray<string> place, CancellationToken cancellationToken)
    {
        (byte[]? wkb, UserError? error) = await context.ReadGeometryAsync([.. place, "boundary"], cancellationToken);
        if (wkb is null)
        {
            return (null, error);
        }

        Geometry shape = new WKBReader().Read(wkb);
        MultiPolygon? outline = shape switch
        {
            MultiPolygon many => many,
            Polygon one => new MultiPolygon([one]),
            _ => null,
        };
        if (outline is null)
        {
            return (null, Messages.NotAnOutline(shape.GeometryType).Below(place));
        }

        outline.SRID = Srid;
        return CheckAnySize(outline) is { } wrong ? (null, wrong.Below(place)) : (outline, null);
    }

    /// <summary>What is wrong with the outline of a parcel by itself, besides whether it is valid; null for nothing.</summary>
    public static UserError? Check(MultiPolygon outline) => CheckAnySize(outline) ?? (IsTooWide(outline) ? Messages.TooWide() : null);

    private static bool IsTooWide(MultiPolygon outline) => LandCells.Count(outline.EnvelopeInternal) > LandCells.Most;

    private static UserError? CheckAnySize(MultiPolygon outline)
    {
        Envelope box = outline.EnvelopeInternal;
        if (!ChinaBox.Contains(box.MinX, box.MinY, box.MaxX, box.MaxY))
        {
            return Messages.OutsideChina();
        }

        return IsTooSmall(outline, box) ? Messages.TooSmall() : null;
    }

    // On a flat earth areas of this size are right within a few percent: only what comes near the bound is worked out on the ellipsoid.
    private static bool IsTooSmall(MultiPolygon outline, Envelope box)
    {
        const double MetresPerDegree = 111_320;
        const double NearBound = 10;
        double flat = outline.Area * MetresPerDegree * MetresPerDegree * Math.Cos(double.DegreesToRadians((box.MinY + box.MaxY) / 2));
        return flat < NearBound && EllipsoidArea.Of(outline) < 1;
    }
}
