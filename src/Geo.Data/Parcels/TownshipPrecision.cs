using System.ComponentModel;

namespace Geo.Data.Parcels;

/// <summary>How the township of a parcel was found.</summary>
[Description("How the township of a parcel was found (镇街归属精度).")]
public enum TownshipPrecision
{
    /// <summary>From the outline of the township (按镇界).</summary>
    [Description("From the outline of the township (按镇界).")]
    Exact,

    /// <summary>The nearest seat of a township in the county (按最近驻地).</summary>
    [Description("The nearest seat of a township in the county (按最近驻地).")]
    Approximate,
}
