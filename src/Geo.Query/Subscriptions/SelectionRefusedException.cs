using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The database refuses now what it did not refuse when the subscribers came: a shape inside of their selection is gone, for example.</summary>
internal sealed class SelectionRefusedException(SharedSelection selection, RefusedException refused) : Exception(refused.Message, refused)
{
    /// <summary>Whose subscribers end.</summary>
    public SharedSelection Selection { get; } = selection;

    /// <summary>What is refused.</summary>
    public RefusedException Refused { get; } = refused;
}
