using System.Globalization;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Changes;

/// <summary>A period as the positions of the change log it lies between.</summary>
/// <param name="After">The last change by its start; 0 where there is none.</param>
/// <param name="Upto">The last change by its end.</param>
/// <param name="Since">When the first change of the log was.</param>
internal sealed record RecordedPeriod(long After, long Upto, DateTimeOffset Since)
{
    private static readonly DateTimeOffset First = new(1949, 10, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The arguments <c>from</c> and <c>to</c> as SDL writes them.</summary>
    public static readonly string[] Arguments =
    [
        "\"From when on (起): changes committed behind this time.\" from: DateTime!",
        "\"Until when (止), itself included; now where it is not given. Not in the future.\" to: DateTime",
    ];

    /// <summary>The period of a call.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">It is none, or lies in the future or before the log.</exception>
    public static async Task<RecordedPeriod> OfAsync(ComputedCall call, TimeProvider clock, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset from = (DateTimeOffset)call.Arguments["from"]!;
        DateTimeOffset to = call.Arguments.GetValueOrDefault("to") as DateTimeOffset? ?? now;
        if (from < First || to > now)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"The period must lie between 1949-10-01 and now ({Text(now)}), but is {Text(from)} to {Text(to)}.");
        }

        if (from >= to)
        {
            throw ComputedCall.Refuse("BAD_USER_INPUT", $"from must lie before to, but the period is {Text(from)} to {Text(to)}.");
        }

        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select (select min(committed_at) from api.change_time), coalesce(max(position) filter (where place = 1), 0), coalesce(max(position) filter (where place = 2), 0)
            from unnest({Sql.Sql.Value(new[] { from.UtcDateTime, to.UtcDateTime }, NpgsqlDbType.Array | NpgsqlDbType.TimestampTz)}) with ordinality as given (instant, place)
            left join lateral (
              select position from api.change_time where committed_at <= given.instant order by committed_at desc, position desc limit 1) as found on true
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        DateTimeOffset? since = row.IsDBNull(0) ? null : row.GetFieldValue<DateTimeOffset>(0);
        return since is { } known && to >= known
            ? new(row.GetInt64(1), row.GetInt64(2), known)
            : throw ComputedCall.Refuse("NOT_RECORDED", since is { } first
                ? $"Changes are recorded since {Text(first)}; the period ends before, at {Text(to)}."
                : "No change has been recorded yet.");
    }

    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
