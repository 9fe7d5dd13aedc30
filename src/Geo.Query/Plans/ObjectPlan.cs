using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>What is selected of a computed object.</summary>
internal sealed record ObjectPlan(ObjectMap Map, ImmutableArray<ObjectMemberPlan> Members)
{
    /// <summary>True where the path of fields is selected.</summary>
    public bool Selects(ReadOnlySpan<string> path)
    {
        foreach (ObjectMemberPlan member in Members)
        {
            if (member.Field?.Name == path[0] && (path.Length == 1 || member.Child?.Selects(path[1..]) == true))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A selected field of a computed object.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Field">The field; null for <c>__typename</c>.</param>
/// <param name="Child">What is selected of a computed object below.</param>
/// <param name="Record">What is selected of a record below.</param>
internal sealed record ObjectMemberPlan(FieldPlace Place, ObjectField? Field, ObjectPlan? Child, EntityPlan? Record)
{
    /// <summary>The arguments of a leaf that has any.</summary>
    public ObjectInput? Arguments { get; init; }
}

/// <summary>An object the host derives from facts in the row.</summary>
internal sealed record DerivedPlan(FieldPlace Place, DerivedField Field, ObjectInput Arguments, ObjectPlan Selection) : FieldPlan(Place);

/// <summary>An object the host computes for the rows of the answer.</summary>
internal sealed record ResolvedPlan(FieldPlace Place, ResolvedField Field, ObjectInput Arguments, ObjectPlan Selection) : FieldPlan(Place);

/// <summary>A root field the host computes.</summary>
internal sealed record ComputedFieldPlan(FieldPlace Place, ComputedRoot Root, ObjectInput Arguments, ObjectPlan Selection) : RootPlan(Place, Root.Nullable);
