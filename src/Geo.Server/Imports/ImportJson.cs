using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geo.Server.Imports;

/// <summary>How what belongs to a job is written as JSON: Chinese stays readable.</summary>
internal static class ImportJson
{
    /// <summary>For objects.</summary>
    public static JsonSerializerOptions Readable { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>An object as text.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable);

    /// <summary>An object from its text.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Readable)!;
}
