namespace Geo.Testing;

/// <summary>A field's value: a number or bytes.</summary>
public readonly record struct ProtobufValue(ulong Number, ReadOnlyMemory<byte> Bytes);
