using System.Diagnostics;
using Geo.Query.Compile;

namespace Geo.Query.Execute;

/// <summary>Writes what the host computes from a filter.</summary>
internal static class HostWriter
{
    public static void Write(HostMember member, IReadOnlyDictionary<string, object?> values, ResponseBuffer output)
    {
        output.Add((byte)'{');
        foreach ((ReadOnlyMemory<byte> label, string field) in member.Fields)
        {
            output.AddSeparator();
            output.Add(label.Span);
            WriteValue(output, field.StartsWith("__typename:", StringComparison.Ordinal) ? field["__typename:".Length..] : values[field]);
        }

        output.Add((byte)'}');
    }

    private static void WriteValue(ResponseBuffer output, object? value)
    {
        switch (value)
        {
            case null: output.WriteNull(); break;
            case string text: output.WriteText(text); break;
            case bool truth: output.WriteBoolean(truth); break;
            case int number: output.WriteInteger(number); break;
            case double number: output.WriteNumber(number); break;
            case DateTimeOffset instant: output.WriteInstant(instant.UtcDateTime); break;
            default: throw new UnreachableException($"A host gave a {value.GetType().Name}.");
        }
    }
}
