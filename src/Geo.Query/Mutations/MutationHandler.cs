namespace Geo.Query.Mutations;

/// <summary>Does the work of a mutation inside of the context's transaction; whoever called it commits or rolls back.</summary>
public delegate Task<MutationOutcome> MutationHandler(MutationContext context, CancellationToken cancellationToken);
