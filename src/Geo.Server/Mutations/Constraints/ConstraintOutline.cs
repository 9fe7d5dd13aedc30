using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Constraints;

/// <summary>The outline of a constraint area in an input.</summary>
internal static class ConstraintOutline
{
    /// <summary>The outline, valid and of the county; or what is wrong with it.</summary>
    public static async Task<(MultiPolygon? Outline, UserError? Error)> ReadAsync(
        MutationContext context, string countyCode, ImmutableArray<string> place, CancellationToken cancellationToken)
    {
        (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAnySizeAsync(context, place, cancellationToken);
        if (outline is null)
        {
            return (null, wrong);
        }

        // The first column says whether it leaves the county by more than drawn boundaries are off.
        ImmutableArray<object?[]> found = (await context.RowsAsync([ParcelGround.Place(countyCode, outline)], cancellationToken))[0];
        return found is [[false, ..]] ? (outline, null) : (null, Messages.LeavesCounty(countyCode).Below(place));
    }
}
