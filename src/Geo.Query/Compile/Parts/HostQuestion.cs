namespace Geo.Query.Compile;

/// <summary>What a connection tells the host of one run: see <see cref="Mapping.HostCall"/>.</summary>
internal sealed record HostQuestion(ReadOnlyMemory<byte> Filter, ReadOnlyMemory<byte> Selection, IReadOnlyDictionary<string, object?> Arguments);
