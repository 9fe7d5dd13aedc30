using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Statistics;

/// <summary>The arguments <c>region</c> and <c>platform</c>: whose figures are asked for.</summary>
/// <param name="Region">The code of a region; null for all.</param>
/// <param name="Platform">The key of a platform; null for all.</param>
internal sealed record SubjectArguments(string? Region, string? Platform)
{
    public const string RegionArgument = "\"Only this region and what lies in it (行政区划代码): a province, a city or a county, such as `440783`.\" region: String";
    public const string PlatformArgument = "\"Only this platform and its areas (平台标识), such as `jm-transfer`.\" platform: String";

    /// <summary>The arguments, checked.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">There is no such region or platform, or the region is a township.</exception>
    public static async Task<SubjectArguments> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SubjectArguments subject = new(call.Argument<string>("region"), call.Argument<string>("platform"));
        if (subject.Region is { } region)
        {
            string? level = await FindAsync(call, Sql.Sql.Of($"select level from api.region where code = {Sql.Sql.Value(Plain(region))}"), cancellationToken);
            switch (level)
            {
                case null: throw ComputedCall.Refuse("UNKNOWN_REGION", $"There is no region \"{Shortened(region)}\". Regions have national codes, such as 440783.");
                case "TOWNSHIP": throw ComputedCall.Refuse("UNKNOWN_REGION", $"\"{region}\" is a township; projects and figures are known by county. Ask for its county, {region[..6]}.");
            }
        }

        if (subject.Platform is { } platform
            && await FindAsync(call, Sql.Sql.Of($"select key from api.platform where key = {Sql.Sql.Value(Plain(platform))}"), cancellationToken) is null)
        {
            throw ComputedCall.Refuse("UNKNOWN_PLATFORM", $"There is no platform \"{Shortened(platform)}\". Platforms have keys, such as jm-transfer.");
        }

        return subject;
    }

    /// <summary>The condition that records with a county and a platform are of the subject.</summary>
    public Sql.Sql Holds(Sql.Sql county, Sql.Sql platform)
    {
        List<Sql.Sql> conditions = [Sql.Sql.Of($"true")];
        if (Region is not null)
        {
            conditions.Add(Sql.Sql.Of($"{county} in (select region_code from api.region_above() where above_code = {Sql.Sql.Value(Region)})"));
        }

        if (Platform is not null)
        {
            conditions.Add(Sql.Sql.Of($"{platform} in (select platform_key from api.platform_above() where above_key = {Sql.Sql.Value(Platform)})"));
        }

        return Sql.Sql.Join($" and ", conditions);
    }

    private static async Task<string?> FindAsync(ComputedCall call, Sql.Sql statement, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(call.Connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    // No text that PostgreSQL cannot hold is a code.
    internal static string Plain(string text) => text.All(letter => letter is > '\0' and < '\uD800') ? text : "";

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 60)}…";
}
