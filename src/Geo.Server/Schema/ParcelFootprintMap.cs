using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a footprint.</summary>
internal static class ParcelFootprintMap
{
    public static EntityMap Create() => new EntityMapBuilder<ParcelFootprint>(
        "ParcelFootprint", "What imagery of a day shows of the buildings on a parcel (基准日影像建筑占地): entry on the map register (标图入库) asks for it.")
        .Key(footprint => footprint.CountyCode, footprint => footprint.Id)
        .Field(footprint => footprint.ImageryOn, "The day of the imagery (影像日期).").Filter().Order()
        .Field(footprint => footprint.Share, "The share of the land that is built over (建筑占地比例), 0 to 1.").Filter().Order()
        .Field(footprint => footprint.Document, "The document that shows it (文件).").Filter()
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The parcel that was looked at (地块).",
            (footprint => footprint.CountyCode, parcel => parcel.CountyCode),
            (footprint => footprint.ParcelId, parcel => parcel.Id))
        .Record()
        .Build();
}
