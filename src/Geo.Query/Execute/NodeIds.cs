using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>The identifiers given to <c>node</c> or <c>nodes</c>, each with what it names.</summary>
internal sealed record NodeIds(ImmutableArray<NodeId> All)
{
    /// <summary>No identifier.</summary>
    public static NodeIds None { get; } = new([]);

    /// <summary>Records whose keys are known.</summary>
    public static NodeIds OfKeys(EntityMap entity, IEnumerable<object[]> keys) => new([.. keys.Select(key => new NodeId("", (entity, key)))]);

    /// <summary>Reads one identifier or a list of them.</summary>
    /// <exception cref="RefusedException">There are more than the cap.</exception>
    public static NodeIds Read(ApiModel model, int cap, object? given)
    {
        IReadOnlyList<object?> ids = given is IReadOnlyList<object?> list ? list : [given];
        if (ids.Count > cap)
        {
            throw new RefusedException(Messages.TooManyIds(ids.Count, cap));
        }

        return new([.. ids.Select(id => new NodeId((string)id!, GlobalId.Read(model, (string)id!)))]);
    }

    /// <summary>The places of the identifiers of an entity.</summary>
    public int[] Numbers(EntityMap entity) =>
        [.. Enumerable.Range(0, All.Length).Where(i => ReferenceEquals(All[i].Record?.Entity, entity))];

    /// <summary>One key column of the identifiers of an entity.</summary>
    public Array Column(EntityMap entity, int column) => GlobalId.Column(
        entity.Key[column].Type,
        [.. All.Where(id => ReferenceEquals(id.Record?.Entity, entity)).Select(id => id.Record!.Value.Key[column])]);
}
