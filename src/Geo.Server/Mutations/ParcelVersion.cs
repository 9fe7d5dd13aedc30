using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Execute;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations;

/// <summary>The parcel an update names, and the version of it the caller has seen.</summary>
/// <param name="CountyCode">The county.</param>
/// <param name="Id">The id in the county.</param>
/// <param name="Version">The version seen.</param>
internal sealed record ParcelVersion(string CountyCode, Guid Id, int Version)
{
    /// <summary>The key as the API has it.</summary>
    public object[] Key => [CountyCode, Id];

    /// <summary>The object in the input that names it, from the outermost; empty for the input itself.</summary>
    public ImmutableArray<string> Place { get; init; } = [];

    /// <summary>Reads it; or says that it is no id, or that the caller may not write in that county, whether or not there is such a parcel.</summary>
    public static (ParcelVersion? Parcel, MutationOutcome? Outcome) Read(MutationContext context) => Read(context.Input, context.Caller, []);

    /// <summary>Reads the one that an object inside of the input names.</summary>
    public static (ParcelVersion? Parcel, MutationOutcome? Outcome) Read(MutationInput input, CallerSettings caller, ImmutableArray<string> place)
    {
        if (input.Key("id", "Parcel") is not [string countyCode, Guid id])
        {
            return (null, MutationOutcome.Refused(Messages.BadId().Below(place)));
        }

        return caller.MayWrite(countyCode)
            ? (new ParcelVersion(countyCode, id, input.Get<int>("version")) { Place = place }, null)
            : (null, MutationOutcome.Denied(Messages.Forbidden(countyCode)));
    }

    /// <summary>Why the parcel that was found cannot be changed; null where it can.</summary>
    public MutationOutcome? Refuse(Parcel? parcel) => Refuse(parcel is null ? null : (parcel.State, parcel.Version));

    /// <summary>Why a parcel that stands so cannot be changed, null for one that is not there; null where it can.</summary>
    public MutationOutcome? Refuse((ParcelState State, int Version)? standing) => standing switch
    {
        null => MutationOutcome.Refused(Messages.NoParcel().Below(Place)),
        { Version: int version } when version != Version => Stale(),
        { State: ParcelState.Retired } => MutationOutcome.RefusedFor(Key, Messages.Retired().Below(Place)),
        _ => null,
    };

    /// <summary>Another write came first.</summary>
    public MutationOutcome Stale() => MutationOutcome.RefusedFor(Key, Messages.StaleVersion(Version).Below(Place));
}
