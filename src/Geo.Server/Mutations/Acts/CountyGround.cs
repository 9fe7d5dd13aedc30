using System.Collections.Immutable;
using System.Reflection;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Acts;

/// <summary>A new record of a county.</summary>
internal sealed record CountyGround<T> : ActGround<T>
    where T : class
{
    private static readonly PropertyInfo CountyCode = typeof(T).GetProperty("CountyCode")!;

    /// <inheritdoc/>
    public override ImmutableArray<InputField> Fields { get; } =
        [new("countyCode", "String!", "The code of its county (县级行政区代码), such as `440783`. The caller must be allowed to write land in it.")];

    /// <inheritdoc/>
    public override Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        string county = act.Input.Get<string>("countyCode");
        CountyCode.SetValue(act.Record, county);
        return Task.FromResult(act.Context.Caller.MayWrite(county) ? null : MutationOutcome.Denied(Messages.Forbidden(county)));
    }
}
