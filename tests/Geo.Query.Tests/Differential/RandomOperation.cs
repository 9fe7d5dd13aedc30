using System.Text.Json.Nodes;

namespace Geo.Query.Tests.Differential;

/// <summary>A request: a valid document, which of its operations is meant, and variables.</summary>
internal sealed record RandomOperation(string Document, string? Name, JsonObject Variables)
{
    public override string ToString() => $"{Document}\nvariables {Variables.ToJsonString()}{(Name is null ? "" : $"\noperation {Name}")}";
}
