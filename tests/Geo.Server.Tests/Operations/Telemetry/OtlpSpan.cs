using System.Text;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Telemetry;

/// <summary>A span of a trace.</summary>
/// <param name="Source">The source that made it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trace">The trace it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The span that it lies in; empty for the first.</param>
/// <param name="Attributes">Attributes whose value is a text.</param>
internal sealed record OtlpSpan(string Source, string Name, string Trace, string Id, string Parent, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Reads opentelemetry.proto.trace.v1.Span: trace 1, id 2, parent 4, name 5, attributes 9 of key 1 and value 2, whose text is 1.</summary>
    public static OtlpSpan Read(string source, ReadOnlyMemory<byte> span)
    {
        Dictionary<string, string> attributes = [];
        foreach ((int _, ProtobufValue value) in Protobuf.Read(span).Where(read => read.Field == 9))
        {
            ReadOnlyMemory<byte> content = Protobuf.Read(value.Bytes).First(read => read.Field == 2).Value.Bytes;
            attributes[Text(value.Bytes, 1)] = Text(content, 1);
        }

        return new OtlpSpan(source, Text(span, 5), Hex(span, 1), Hex(span, 2), Hex(span, 4), attributes);
    }

    /// <summary>The text of a field; empty where it is not there.</summary>
    public static string Text(ReadOnlyMemory<byte> message, int field) => Encoding.UTF8.GetString(Bytes(message, field));

    private static string Hex(ReadOnlyMemory<byte> message, int field) => Convert.ToHexStringLower(Bytes(message, field));

    private static byte[] Bytes(ReadOnlyMemory<byte> message, int field) =>
        [.. Protobuf.Read(message).Where(read => read.Field == field).Select(read => read.Value.Bytes.ToArray()).FirstOrDefault([])];
}
