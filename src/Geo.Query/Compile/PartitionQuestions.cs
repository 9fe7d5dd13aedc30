using System.Collections.Immutable;
using Geo.Query.Geometry;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// Finds the lists of an operation whose records lie in a box, and narrows them to the partitions that it touches. The first statements are compiled
/// without; how many partitions each list is narrowed to belongs to the key that the operation is kept under.
/// </summary>
/// <param name="parameters">The slots of the operation.</param>
/// <param name="sizes">How many keys each list is narrowed by, in the order of the lists; 0 for none. Empty for none at all.</param>
internal sealed class PartitionQuestions(SlotParameters parameters, ImmutableArray<int> sizes)
{
    private readonly Dictionary<ConnectionPlan, PartitionQuestion?> _ofPlans = new(ReferenceEqualityComparer.Instance);
    private readonly List<PartitionQuestion> _asked = [];

    /// <summary>The questions so far.</summary>
    public ImmutableArray<PartitionQuestion> Asked => [.. _asked];

    /// <summary>The condition on the rows of a list, whose filter is compiled; null where nothing is known of their place, or it is not narrowed.</summary>
    public SqlText? Condition(ConnectionPlan plan, SqlAlias row)
    {
        if (plan.Entity.Partitions is not { } partitions)
        {
            return null;
        }

        if (!_ofPlans.TryGetValue(plan, out PartitionQuestion? question))
        {
            _ofPlans.Add(plan, question = Ask(plan, partitions));
        }

        return question is not null && SizeOf(question) is > 0 and int size ? PartitionList.Condition(row.Column(partitions.Column), size, question.FirstSlot) : null;
    }

    private int SizeOf(PartitionQuestion question) => sizes.IsDefaultOrEmpty ? 0 : sizes[_asked.IndexOf(question)];

    private PartitionQuestion? Ask(ConnectionPlan plan, PartitionMap partitions)
    {
        (Input Shape, Input? Metres)? place = plan.Near is { WithinMetres: { } within } near && plan.Entity.Shape?.Column == partitions.Shape
            ? (near.Geometry, within)
            : plan.Where is null ? null : Find(plan.Entity, partitions, plan.Where);
        if (place is not { } found || WkbOf(found.Shape) is not { } input || parameters.SlotOf(input) is not int shape || !parameters.Slots[shape].IsShape)
        {
            return null;
        }

        int first = parameters.Reserve(PartitionList.Slots);
        PartitionQuestion question = new(first, shape, found.Metres is null ? null : parameters.SlotOf(found.Metres));
        _asked.Add(question);
        return question;
    }

    // Only what every record has to meet: no alternative, no negation.
    private static (Input Shape, Input? Metres)? Find(EntityMap entity, PartitionMap partitions, ObjectInput where)
    {
        foreach ((string name, Input value) in where.Fields)
        {
            (Input, Input?)? found = value switch
            {
                ListInput parts when name == "and" => parts.Items.OfType<ObjectInput>().Select(part => Find(entity, partitions, part)).FirstOrDefault(place => place is not null),
                ObjectInput operators when entity.Fields.Any(field => field is Mapping.Fields.GeometryField shape && shape.Name == name && shape.Column == partitions.Shape) =>
                    operators.Fields.Select(pair => PlaceOf(pair.Key, pair.Value)).FirstOrDefault(place => place is not null),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static (Input Shape, Input? Metres)? PlaceOf(string operation, Input value) => operation switch
    {
        "bbox" or "intersects" or "within" or "contains" => (value, null),
        "dwithin" => (((ObjectInput)value).Find("geometry")!, ((ObjectInput)value).Find("metres")),
        _ => null,
    };

    // A box, or a shape in longitude and latitude; where another record gives the shape, only the database knows it.
    private static Input? WkbOf(Input shape) => shape switch
    {
        ListInput box => box,
        ObjectInput geometry when geometry.Find("geojson") is { } geojson => geojson,
        ObjectInput geometry when geometry.Find("wkt") is ObjectInput wkt && wkt.FindValue("srid") is null or LeafInput { From: null, Value: ShapeRules.StoredSrid } => wkt.Find("text"),
        _ => null,
    };
}
