using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Acts;

/// <summary>A record that an input names.</summary>
/// <param name="Record">The record; null where it was not found.</param>
/// <param name="CountyCode">Its county.</param>
/// <param name="Id">Its id in the county.</param>
/// <param name="Outcome">Why it was not found.</param>
internal sealed record ReferredRecord<T>(T? Record, string CountyCode, Guid Id, MutationOutcome? Outcome)
    where T : class
{
    /// <summary>It was not found.</summary>
    public static ReferredRecord<T> Not(MutationOutcome outcome) => new(null, "", Guid.Empty, outcome);
}
