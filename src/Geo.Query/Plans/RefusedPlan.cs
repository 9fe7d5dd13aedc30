namespace Geo.Query.Plans;

/// <summary>A plan without the root field that the database refused an argument of.</summary>
internal static class RefusedPlan
{
    public static OperationPlan Of(OperationPlan plan, RefusedException refused)
    {
        FieldPlace at = refused.Place ?? plan.Roots[0].Place;
        FieldPlace root = at;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return new([.. plan.Roots.Select(other => other.Place.Name == root.Name
            ? new RefusedRootPlan(other.Place, other.Nullable, at, refused.Refusal)
            : other)]);
    }
}
