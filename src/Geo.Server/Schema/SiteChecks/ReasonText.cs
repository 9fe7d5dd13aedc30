using System.Diagnostics;
using System.Globalization;
using Geo.Data.Constraints;
using Geo.Data.SiteChecks;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>A reason of a verdict, in words.</summary>
/// <param name="Code">Which it is.</param>
/// <param name="Text">What a planner reads.</param>
internal sealed record ReasonText(SiteReason Code, string Text)
{
    /// <summary>A reason in words, with its areas.</summary>
    public static string Of(SiteReason reason, SiteFacts facts, double known) => reason switch
    {
        SiteReason.HardConstraint => $"Hard constraints cover {Measure(facts.Hard, facts.Area)}: {Kinds(facts, Hardness.Hard)}.",
        SiteReason.NothingLeft => "Hard constraints cover all of the shape; no usable land is left.",
        SiteReason.SoftConstraint => $"Soft constraints cover {Measure(facts.Soft, facts.Area)}: {Kinds(facts, Hardness.Soft)}.",
        SiteReason.OutsideKnownLand => $"{Measure(facts.Area - known, facts.Area)} lie where no constraints are on record for the day: at sea, outside of the region, or in a county the caller may not read. What stands against a use there is not known.",
        SiteReason.NoConstraint => "No constraint on record covers any of the shape.",
        _ => throw new UnreachableException($"No words for {reason}."),
    };

    private static string Kinds(SiteFacts facts, Hardness hardness) => string.Join(", ", facts.Kinds
        .Where(kind => kind.Hardness == hardness)
        .OrderByDescending(kind => kind.Overlap)
        .Select(kind => $"{Name(kind.Kind)} {Measure(kind.Overlap, facts.Area)}"));

    private static string Name(ConstraintKind kind) => EnumMaps.Of<ConstraintKind>().Values[(int)kind].Description.TrimEnd('.');

    private static string Measure(double squareMetres, double whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{squareMetres / Units.Mu:0.##} mu ({100 * squareMetres / whole:0.##} %)");
}
