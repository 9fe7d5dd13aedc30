using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a ground.</summary>
internal static class RedevelopmentGroundMap
{
    public static EntityMap Create() => new EntityMapBuilder<RedevelopmentGround>(
        "RedevelopmentGround", "A ground on which land was recognised for redevelopment (再开发认定依据), with its document. It is recorded, never computed.")
        .Key(ground => ground.CountyCode, ground => ground.Id)
        .Field(ground => ground.Ground, "Which ground it is (依据类型).").Filter().Group()
        .Field(ground => ground.DecidedOn, "The day of the document (文件日期).").Filter().Order()
        .Field(ground => ground.WithdrawnOn, "The day it was withdrawn (撤销日期); null while it stands.").Filter().Order()
        .Field(ground => ground.Document, "The document it stands in (文件).").Filter()
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The parcel that was recognised (地块).",
            (ground => ground.CountyCode, parcel => parcel.CountyCode),
            (ground => ground.ParcelId, parcel => parcel.Id)).Filter()
        .Record()
        .List("redevelopmentGrounds", "Grounds of redevelopment (再开发认定依据). How often each: `redevelopmentGrounds { groups(by: [GROUND]) { key { ground } count } }`.")
        .Build();
}
