using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Makes the shapes of the assemblies of a page.</summary>
internal static class AssemblyShapes
{
    private const int MostMembers = 5_000;
    private const int MostOfPage = 20_000;

    /// <summary>Whether an assembly has few enough members to have a shape.</summary>
    public static bool IsDrawn(FoundAssembly assembly) => assembly.Members.Length <= MostMembers;

    /// <summary>Refuses a page whose shapes would be made of too many members.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">They have too many members together.</exception>
    public static void Check(ImmutableArray<FoundAssembly> page, WantedShapes wanted)
    {
        int members = wanted.Any ? page.Where(IsDrawn).Sum(assembly => assembly.Members.Length) : 0;
        if (members > MostOfPage)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"The page has {members} members, and shapes are made of {MostOfPage} at most: ask for fewer by first, or without shapes.");
        }
    }

    /// <summary>The shape of each assembly, in their order; null where no boundaries were read.</summary>
    public static AssemblyShape?[] Of(IReadOnlyList<MemberTally> tallies, WantedShapes wanted, CancellationToken cancellationToken)
    {
        AssemblyShape?[] shapes = new AssemblyShape?[tallies.Count];
        for (int place = 0; place < shapes.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            shapes[place] = tallies[place].Boundaries.Count == 0 ? null : AssemblyShape.Of(tallies[place].Boundaries, wanted);
        }

        return shapes;
    }
}
