using Geo.Data.Parcels;
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

    /// <summary>Reads it; or says that it is no id, or that the caller may not write in that county, whether or not there is such a parcel.</summary>
    public static (ParcelVersion? Parcel, MutationOutcome? Outcome) Read(MutationContext context)
    {
        if (context.Input.Key("id", "Parcel") is not [string countyCode, Guid id])
        {
            return (null, MutationOutcome.Refused(Messages.BadId()));
        }

        return context.Caller.MayWrite(countyCode)
            ? (new ParcelVersion(countyCode, id, context.Input.Get<int>("version")), null)
            : (null, MutationOutcome.Denied(Messages.Forbidden(countyCode)));
    }

    /// <summary>Why the parcel that was found cannot be changed; null where it can.</summary>
    public MutationOutcome? Refuse(Parcel? parcel) => parcel switch
    {
        null => MutationOutcome.Refused(Messages.NoParcel()),
        { State: ParcelState.Retired } => MutationOutcome.RefusedFor(Key, Messages.Retired()),
        _ when parcel.Version != Version => Stale(),
        _ => null,
    };

    /// <summary>Another write came first.</summary>
    public MutationOutcome Stale() => MutationOutcome.RefusedFor(Key, Messages.StaleVersion(Version));
}
