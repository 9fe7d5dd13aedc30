using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Sql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The root field <c>assemblies</c>: the contiguous groups among the parcels a filter selects.</summary>
internal sealed class AssembliesRoot(AssemblyFinder finder, DayAskedAbout day)
{
    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "assemblies",
        "Assemblies (连片用地): maximal groups of contiguous parcels that a filter selects and that together reach a size, 500 mu by default, across county borders too; a single parcel of the size is one. "
        + "Two parcels are contiguous where they share at least `minSharedBoundary` of boundary, or where `maxGap` bridges what lies between. "
        + "The prepared blocks of over 500 mu in Kaiping: `assemblies(where: {countyCode: {eq: \"440783\"}, stage: {eq: PREPARED}}) { totalCount nodes { id area memberCount members { code } } }`.",
        [.. AssemblyArguments.Sdl, DayAskedAbout.Argument, .. ComputedPages.Arguments],
        ComputedPages.ConnectionOf(AssemblyObject.Map),
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<AssemblyOrder>()] };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        AssemblyRule rule = AssemblyArguments.Rule(call);
        DateOnly on = day.Of(call.Arguments);
        int firstMembers = AssemblyArguments.FirstMembers(call);
        SqlAlias parcel = new("parcel");
        Sql.Sql where = await call.WhereAsync("where", "Parcel", parcel, cancellationToken);
        ImmutableArray<FoundAssembly> found = await finder.FindAsync(call, where, parcel, rule, cancellationToken);
        ComputedPage page = call.Page(AssemblyArguments.Ordered(call, found), assembly => assembly.Id);
        AssemblyItems reader = new(rule, firstMembers, on);
        ImmutableArray<AssemblyItem> items = await reader.ReadAsync(call, [.. page.Edges.Select(edge => (FoundAssembly)edge.Node)], cancellationToken);
        return page with { Edges = [.. page.Edges.Select((edge, place) => edge with { Node = items[place] })] };
    }
}
