using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>The reference systems shapes are given in: those that PROJ brings every stored shape to without failing.</summary>
internal static class OutputSrid
{
    public static int Check(int srid) => srid is ShapeRules.StoredSrid or 4326 or 3857 or (>= 4491 and <= 4554)
        ? srid
        : throw new RefusedException(Messages.NoOutputSrid(srid));
}
