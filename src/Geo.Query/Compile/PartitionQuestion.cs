using Geo.Query.Geometry;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>That the records of a list lie in a box which the values of a run give: which partitions it touches is looked up before each run.</summary>
/// <param name="FirstSlot">The first of the slots for the answer (<see cref="PartitionList.Fill"/>).</param>
/// <param name="ShapeSlot">The slot with the shape: well-known binary in longitude and latitude.</param>
/// <param name="MetresSlot">The slot with the distance from the shape; null for none.</param>
internal sealed record PartitionQuestion(int FirstSlot, int ShapeSlot, int? MetresSlot)
{
    /// <summary>Looks the partitions up and writes them into their slots; 0 where they are not named, else how many keys stand in the statement.</summary>
    public int Answer(IPartitionMap map, object?[] values)
    {
        if (values[ShapeSlot] is not byte[] shape)
        {
            return 0;
        }

        ShapeExtent extent = ShapeExtent.Of(shape);
        if (MetresSlot is int metres)
        {
            extent = extent.Around((double)values[metres]!);
        }

        PartitionList? list = map.Touched(extent.West, extent.South, extent.East, extent.North);
        list?.Fill(values.AsSpan(FirstSlot, PartitionList.Slots));
        return list?.Size ?? 0;
    }

    /// <summary>The version of the map that answered; 0 where nothing is named.</summary>
    public long Version(object?[] values) => values[FirstSlot + PartitionList.Most] is long version ? version : 0;
}
