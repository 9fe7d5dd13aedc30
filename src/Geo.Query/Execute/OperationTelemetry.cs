namespace Geo.Query.Execute;

/// <summary>Under which name operations are traced and measured.</summary>
public static class OperationTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Geo.Query";
}
