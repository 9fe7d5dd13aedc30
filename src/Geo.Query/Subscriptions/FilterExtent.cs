using Geo.Query.Geometry;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The box outside of which a filter matches nothing. It may be larger than need be, never smaller.</summary>
internal static class FilterExtent
{
    private const double MetresPerDegree = 110_000;

    /// <summary>The box of a filter whose shapes have passed their checks; null where it may match anywhere.</summary>
    public static Extent? Of(EntityMap entity, ObjectInput where)
    {
        Extent? box = null;
        foreach ((string name, Input value) in where.Fields)
        {
            box = (box, OfMember(entity, name, value)) switch
            {
                ({ } known, { } narrower) => known.Smaller(narrower),
                (null, { } first) => first,
                _ => box,
            };
        }

        return box;
    }

    private static Extent? OfMember(EntityMap entity, string name, Input value) => (name, value) switch
    {
        ("and", ListInput all) => all.Items.Select(item => Of(entity, (ObjectInput)item)).Aggregate(
            (Extent?)null, (box, next) => box is { } known && next is { } narrower ? known.Smaller(narrower) : box ?? next),
        ("or", ListInput any) => OfAny([.. any.Items.Select(item => Of(entity, (ObjectInput)item))]),
        (_, ObjectInput operators) when name == entity.Shape?.Name => operators.Fields
            .Select(pair => OfOperator(pair.Key, pair.Value))
            .Aggregate((Extent?)null, (box, next) => box is { } known && next is { } narrower ? known.Smaller(narrower) : box ?? next),
        _ => null,
    };

    private static Extent? OfAny(Extent?[] alternatives) => alternatives.Length > 0 && alternatives.All(box => box is not null)
        ? alternatives.Aggregate((box, next) => box!.Value.Around(next!.Value))
        : null;

    private static Extent? OfOperator(string operation, Input value) => (operation, value) switch
    {
        ("bbox", ListInput box) when box.Items.Length == 4 => new Extent(Number(box, 0), Number(box, 1), Number(box, 2), Number(box, 3)),
        ("intersects" or "within" or "contains", ObjectInput geometry) => OfGeometry(geometry),
        ("dwithin", ObjectInput near) when near.Find("geometry") is ObjectInput geometry && near.Find("metres") is LeafInput metres =>
            OfGeometry(geometry) is { } box ? Widened(box, Convert.ToDouble(metres.Value)) : null,
        _ => null,
    };

    // The shape of a record that the filter names by key may change; such a filter counts as one for anywhere.
    private static Extent? OfGeometry(ObjectInput geometry) => (geometry.Fields[0].Key, geometry.Fields[0].Value) switch
    {
        ("geojson", LeafInput json) => OfShape(GeoJsonReader.Read((ReadOnlyMemory<byte>)json.Value)),
        ("wkt", ObjectInput wkt) when wkt.FindValue("srid") is null or LeafInput { Value: ShapeRules.StoredSrid } =>
            OfShape(WktReader.Read((string)((LeafInput)wkt.Find("text")!).Value)),
        _ => null,
    };

    private static Extent OfShape(Shape shape) => shape switch
    {
        PointShape point => OfPositions([point.At]),
        LineShape line => OfPositions(line.Positions),
        PolygonShape polygon => OfPositions(polygon.Rings[0]),
        MultiShape several => several.Parts.Select(OfShape).Aggregate((box, next) => box.Around(next)),
        _ => throw new System.Diagnostics.UnreachableException($"No box of {shape.GetType().Name}."),
    };

    private static Extent OfPositions(IReadOnlyList<Position> positions) => new(
        positions.Min(at => at.X), positions.Min(at => at.Y), positions.Max(at => at.X), positions.Max(at => at.Y));

    private static Extent Widened(Extent box, double metres)
    {
        double height = metres * 1.01 / MetresPerDegree;
        double north = Math.Min(89, Math.Max(Math.Abs(box.South), Math.Abs(box.North)) + height);
        double width = height / Math.Cos(north * Math.PI / 180);
        return new(box.West - width, box.South - height, box.East + width, box.North + height);
    }

    private static double Number(ListInput list, int index) => list.Items[index] is LeafInput leaf ? Convert.ToDouble(leaf.Value) : double.NaN;
}
