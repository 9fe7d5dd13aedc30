namespace Geo.Land.Inefficiency;

/// <summary>What became of a requirement.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Basis">Where the requirement comes from.</param>
/// <param name="Document">The document or record that shows the state; null where none does.</param>
/// <param name="Value">The figure compared, in mu; null where none is.</param>
/// <param name="Limit">What it must reach, in mu.</param>
/// <param name="ExampleOf">The place whose parameter it is, where it is one of another place and no rule here; null elsewhere.</param>
public sealed record RequirementResult(
    RedevelopmentRequirement Requirement, RequirementState State, string Basis, string? Document = null, decimal? Value = null, decimal? Limit = null, string? ExampleOf = null);
