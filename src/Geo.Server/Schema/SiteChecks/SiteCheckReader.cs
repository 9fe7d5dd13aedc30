using Geo.Data.Constraints;
using Geo.Data.SiteChecks;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>Reads what shapes meet, and what the arguments of a site check ask for.</summary>
internal sealed class SiteCheckReader(DayAskedAbout day)
{
    private const int DefaultParcels = 50;

    /// <summary>What the field has in common wherever it stands.</summary>
    public static readonly string[] Arguments =
    [
        DayAskedAbout.Argument,
        "\"What the net usable land leaves out (扣除范围): the hard constraints, or with SOFT the soft ones too.\" leaveOut: Hardness! = HARD",
        "\"At most this many of the parcels it touches, the largest part first; 50 where it is not given.\" first: Int",
    ];

    /// <summary>A check of each shape that a statement gives.</summary>
    /// <param name="call">The call, with its arguments.</param>
    /// <param name="shapes">Rows of <c>(place, shape)</c>: the shapes in EPSG:4490, valid and numbered.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Dictionary<int, SiteCheck>> ReadAsync(ComputedCall call, Sql.Sql shapes, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        Hardness leaveOut = call.Arguments["leaveOut"] is "SOFT" ? Hardness.Soft : Hardness.Hard;
        int parcels = call.PageSize("first") ?? DefaultParcels;
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select given.place::int, {call.Rule("site_facts", Sql.Sql.Of($"given.shape"), Sql.Sql.Value(on), Sql.Sql.Value(parcels))}::text
            from ({shapes}) as given (place, shape)
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<int, SiteCheck> checks = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            checks[reader.GetInt32(0)] = new(on, leaveOut, SiteFacts.Read(reader.GetString(1)));
        }

        return checks;
    }
}
