namespace Geo.Query.Mapping;

/// <summary>
/// A field of a connection whose value the host computes from the connection's filter: an object of leaves.
/// </summary>
/// <param name="Name">The field, such as <c>tiles</c>.</param>
/// <param name="TypeName">The object type it answers with, declared in <paramref name="TypeSdl"/>.</param>
/// <param name="TypeSdl">The definition of that type in SDL, with descriptions.</param>
/// <param name="Description">What it is.</param>
/// <param name="Values">
/// From the entity, the filter as canonical JSON (empty for none) and the caller's settings to the values by field name
/// (string, int, double, bool, null). Asked once for a connection, while the answer is written.
/// </param>
public sealed record HostFieldMap(
    string Name,
    string TypeName,
    string TypeSdl,
    string Description,
    Func<EntityMap, ReadOnlyMemory<byte>, IReadOnlyList<KeyValuePair<string, string>>, CancellationToken, ValueTask<IReadOnlyDictionary<string, object?>>> Values);
