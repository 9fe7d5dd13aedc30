using System.Collections.Immutable;
using System.Globalization;
using Geo.Land.Siting;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>What only the database can tell is wrong with criteria: names that nothing has, and places that exclude each other.</summary>
internal static class CriteriaCheck
{
    /// <summary>All that is wrong.</summary>
    public static async Task<ImmutableArray<CriteriaProblem>> RunAsync(SiteCriteria criteria, LandTrees trees, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        ImmutableArray<CriteriaProblem>.Builder problems = ImmutableArray.CreateBuilder<CriteriaProblem>();
        problems.AddRange(Unknown("regions", criteria.Regions, trees.HasRegion, CriteriaMessages.UnknownRegion));
        problems.AddRange(Unknown("platforms", criteria.Platforms, trees.HasPlatform, CriteriaMessages.UnknownPlatform));
        if (problems.Count == 0 && criteria is { Platforms: { } platforms, Regions: { } regions } && !trees.CanMeet(platforms, regions))
        {
            problems.Add(new(["platforms"], CriteriaMessages.PlatformsElsewhere()));
        }

        problems.AddRange(await UsesAsync("presentUses", criteria.PresentUses, connection, cancellationToken));
        problems.AddRange(await UsesAsync("plannedUses", criteria.PlannedUses, connection, cancellationToken));
        return problems.ToImmutable();
    }

    private static IEnumerable<CriteriaProblem> Unknown(string field, ImmutableArray<string>? names, Func<string, bool> isKnown, Func<string, string> message) =>
        names is { } given ? given.Select((name, i) => (name, i)).Where(item => !isKnown(item.name)).Select(item => Problem(field, item.i, message(item.name))) : [];

    private static async Task<IEnumerable<CriteriaProblem>> UsesAsync(
        string field, ImmutableArray<LandUsePrefix>? uses, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (uses is not { } given)
        {
            return [];
        }

        List<CriteriaProblem> problems = [];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select place::int - 1, exists (select from api.land_use_system as known where known.key = asked.system)
            from unnest({Texts(given.Select(use => use.System))}, {Texts(given.Select(use => use.Code))}) with ordinality as asked (system, code, place)
            where not exists (select from api.land_use as known where known.system = asked.system and starts_with(known.code, asked.code))
            order by place
            """).ToCommand(connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            LandUsePrefix use = given[row.GetInt32(0)];
            problems.Add(Problem(field, row.GetInt32(0), row.GetBoolean(1) ? CriteriaMessages.UnknownUse(use.System, use.Code) : CriteriaMessages.UnknownSystem(use.System)));
        }

        return problems;
    }

    private static CriteriaProblem Problem(string field, int item, string text) => new([field, item.ToString(CultureInfo.InvariantCulture)], text);

    private static Sql.Sql Texts(IEnumerable<string> texts) => Sql.Sql.Value(texts.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
}
