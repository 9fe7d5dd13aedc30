using System.Collections.Immutable;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Acts;

/// <summary>What a new record belongs to: it decides who may write it, before anything else is looked at.</summary>
internal abstract record ActGround<T>
    where T : class
{
    /// <summary>The fields of the input that name it.</summary>
    public abstract ImmutableArray<InputField> Fields { get; }

    /// <summary>The types these fields use.</summary>
    public virtual string Types => "";

    /// <summary>Finds it and lets the new record belong to it; or says that it is not there, or that the caller may not write there.</summary>
    public abstract Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken);
}
