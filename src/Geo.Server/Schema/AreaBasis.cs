using System.ComponentModel;

namespace Geo.Server.Schema;

/// <summary>Which of a parcel's three areas is meant.</summary>
[Description("Which of the three areas of a parcel is meant (面积口径). They differ: at the edge of a Gauss-Krüger zone the planar area is 0.058 % larger than the ellipsoid one.")]
internal enum AreaBasis
{
    [Description("On the CGCS2000 ellipsoid, as the national surveys count (椭球面积).")]
    Ellipsoid,

    [Description("In the plane of the parcel's own 3-degree Gauss-Krüger zone, as cadastres count (平面面积).")]
    Planar,

    [Description("As the certificate says (登记面积); null where there is no certificate.")]
    Registered,
}
