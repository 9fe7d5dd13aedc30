using System.Collections.Immutable;
using System.Reflection;
using Geo.Query.Mutations;
using Geo.Server.Rights;
using NpgsqlTypes;

namespace Geo.Server.Mutations.Acts;

/// <summary>A new record of a region or of a platform: of one of both.</summary>
internal sealed record RegionGround<T> : ActGround<T>
    where T : class
{
    private static readonly PropertyInfo RegionCode = typeof(T).GetProperty("RegionCode")!;
    private static readonly PropertyInfo PlatformKey = typeof(T).GetProperty("PlatformKey")!;

    /// <inheritdoc/>
    public override ImmutableArray<InputField> Fields { get; } =
    [
        new("regionCode", "String", "The code of the region it is of (行政区代码), such as `440783`; left out for a platform. The caller must be allowed to write land in it."),
        new("platformKey", "String", "The key of the platform it is of (产业平台); left out for a region."),
    ];

    /// <inheritdoc/>
    public override async Task<MutationOutcome?> OpenAsync(ActCase<T> act, CancellationToken cancellationToken)
    {
        (string? region, string? platform) = (act.Input.Text("regionCode"), act.Input.Text("platformKey"));
        if (region is null == platform is null)
        {
            return MutationOutcome.Refused(Messages.RegionOrPlatform());
        }

        if (platform is not null)
        {
            ImmutableArray<object?[]> found = (await act.Context.RowsAsync(
                [Sql.Sql.Of($"select region_code from api.platform where key = {Sql.Sql.Value(platform, NpgsqlDbType.Text)}")], cancellationToken))[0];
            if (found is not [[string of]])
            {
                return MutationOutcome.Refused(Messages.UnknownPlatform());
            }

            PlatformKey.SetValue(act.Record, platform);
            return act.Context.Caller.MayWriteIn(of) ? null : MutationOutcome.Denied(Messages.ForbiddenPlace(of));
        }

        RegionCode.SetValue(act.Record, region);
        act.Ask(Sql.Sql.Of($"exists (select from api.region where code = {Sql.Sql.Value(region, NpgsqlDbType.Text)})"), Messages.UnknownRegion());
        return act.Context.Caller.MayWriteIn(region!) ? null : MutationOutcome.Denied(Messages.ForbiddenPlace(region!));
    }
}
