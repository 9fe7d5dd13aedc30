using Geo.Query.Mapping;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What a call selects of the shapes of assemblies; what it does not select is not computed.</summary>
/// <param name="Items">Anything of the items.</param>
/// <param name="Outline">The outline, or what is measured against it in the database.</param>
/// <param name="Compactness">How compact it is.</param>
/// <param name="Circle">The largest circle.</param>
/// <param name="Rectangle">The largest rectangle.</param>
/// <param name="Constraints">What constraints cover of it.</param>
/// <param name="Contracts">The contracts that run.</param>
internal sealed record WantedShapes(bool Items, bool Outline, bool Compactness, bool Circle, bool Rectangle, bool Constraints, bool Contracts)
{
    /// <summary>Whether a shape is needed at all.</summary>
    public bool Any => Outline || Compactness || Circle || Rectangle || Constraints;

    /// <summary>What a call selects.</summary>
    public static WantedShapes Of(ComputedCall call)
    {
        bool Selects(string path) => call.Selects($"nodes.{path}") || call.Selects($"edges.node.{path}");
        return new(
            call.Selects("nodes") || call.Selects("edges.node"), Selects("outline"), Selects("compactness"), Selects("inscribedCircle"), Selects("inscribedRectangle"),
            Selects("obstacles.constraints"), Selects("obstacles.contracts"));
    }
}
