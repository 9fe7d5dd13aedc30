using Geo.Query.Compile;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Query.Execute;

/// <summary>
/// Turns the times of <c>asOf</c> into positions of the change log, in the snapshot of the operation: the last change committed
/// by then. What a position shows never changes again, so that a later read of the same time finds the same.
/// </summary>
internal sealed class AsOfReader(TimeProvider clock)
{
    private static readonly DateTimeOffset First = new(1949, 10, 1, 0, 0, 0, TimeSpan.FromHours(8));

    // A caller's changes are those of its counties and of what belongs to none: the time of another's would tell that there was one.
    private static readonly SqlText Counties = SqlText.Of($"unnest(string_to_array(coalesce(current_setting('geo.exact', true), ''), ',') || ''::text)");

    /// <summary>Fills the slots of all positions of a run.</summary>
    /// <exception cref="RefusedException">A time lies in the future or too early; its place says whose argument it is.</exception>
    public async Task ReadAsync(Run run, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        AsOf[] fields = [.. run.Operation.AsOfs];
        if (fields.Length == 0)
        {
            return;
        }

        DateTime[] instants = [.. fields.Select(field => Check((DateTimeOffset)run.Slots[field.TimeSlot]!, field.Place).UtcDateTime)];
        await using NpgsqlCommand command = Positions(instants).ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        foreach (AsOf field in fields)
        {
            await reader.ReadAsync(cancellationToken);
            RecordedTime time = new(field.Place, reader.IsDBNull(0) ? 0 : reader.GetInt64(0), Instant(reader, 1), Instant(reader, 2));
            run.Slots[field.PositionSlot] = time.Position;
            run.RecordedTimes.Add(time);
        }
    }

    /// <summary>The position of one time.</summary>
    public static async Task<long> PositionAsync(DateTimeOffset time, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Positions([time.UtcDateTime]).ToCommand(connection);
        return await command.ExecuteScalarAsync(cancellationToken) is long position ? position : 0;
    }

    private DateTimeOffset Check(DateTimeOffset given, FieldPlace place)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return (given > now, given < First) switch
        {
            (true, _) => throw new RefusedException(Messages.AsOfInFuture(given, now), place),
            (_, true) => throw new RefusedException(Messages.AsOfTooEarly(given), place),
            _ => given,
        };
    }

    private static SqlText Positions(DateTime[] instants)
    {
        SqlText given = SqlText.Value(instants, NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
        return SqlText.Of(
            $"""
            select found.position, (
              select time.committed_at
              from api.change_time as time
              where time.position = (
                select max(touched.position)
                from {Counties} as county (code)
                cross join lateral (
                  select position from api.change_scope as scope
                  where scope.county_code = county.code and scope.position <= found.position order by position desc limit 1) as touched)),
              (select min(committed_at) from api.change_time)
            from unnest({given}) with ordinality as given (instant, place)
            left join lateral (
              select position from api.change_time where committed_at <= given.instant order by committed_at desc, position desc limit 1) as found on true
            order by given.place
            """);
    }

    private static DateTime? Instant(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDateTime(column);
}
