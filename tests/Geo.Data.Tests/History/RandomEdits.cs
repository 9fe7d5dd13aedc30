using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>Transactions of a few edits each, from a seed.</summary>
internal sealed class RandomEdits(int seed)
{
    private static readonly string[] CountyCodes = ["440783", "440784", "440785"];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many kinds of edits changed a row.</summary>
    public int Kinds => _kinds.Count;

    /// <summary>One transaction; some of it, or all, may be rolled back.</summary>
    public async Task RunTransactionAsync(NpgsqlConnection connection)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        for (int edit = _random.Next(1, 6); edit > 0; edit--)
        {
            await connection.RowsAsync("savepoint edit");
            try
            {
                (string kind, string statement) = Next();
                if ((await connection.RowsAsync($"{statement} returning 1")).Count > 0)
                {
                    _kinds.Add(kind);
                }

                if (_random.Next(10) == 0)
                {
                    await connection.RowsAsync("rollback to edit");
                }
            }
            catch (PostgresException refusal) when (refusal.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.UniqueViolation)
            {
                await connection.RowsAsync("rollback to edit");
            }
        }

        await (_random.Next(8) == 0 ? transaction.RollbackAsync(TestContext.Current.CancellationToken) : transaction.CommitAsync(TestContext.Current.CancellationToken));
    }

    private (string Kind, string Statement) Next()
    {
        string number = $"{seed}{++_count:D4}";
        string county = Pick(CountyCodes);
        string some = $"mod(hashtext(id::text), 4) = {_random.Next(4)}";
        string stage = Pick(["SIGNED", "APPROVED", "LISTED", "STARTED"]);
        string other = Pick(["COMPLETED", "IN_PRODUCTION", "AT_CAPACITY"]);
        double west = 112.5 + _random.NextDouble() / 5;
        (string, string)[] edits =
        [
            ("insert parcel", $"insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id) values ('{county}', md5('{number}')::uuid, '{county}{seed:D6}GB{_count:D5}', st_multi(st_makeenvelope({west}, 22.3, {west} + 0.001, 22.301, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated')"),
            ("insert parcels", $"insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id) select '{county}', md5('{number}-' || i)::uuid, '{county}{seed:D6}GC' || lpad(({_count} * 4 + i)::text, 5, '0'), st_multi(st_makeenvelope({west}, 22.3, {west} + 0.001, 22.301, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated' from generate_series(0, 3) as i"),
            ("rename parcels", $"update land.parcel set name = '{number}' where {some}"),
            ("reshape parcels", $"update land.parcel set boundary = st_translate(boundary, 0.0001, 0) where {some}"),
            ("delete parcels", $"delete from land.parcel as gone where {some} and not exists (select from land.supply_contract where parcel_id = gone.id)"),
            ("move parcel", $"update land.parcel as moved set county_code = '{county}', code = '{county}' || substr(code, 7) where {some} and county_code <> '{county}' and not exists (select from land.supply_contract where parcel_id = moved.id)"),
            ("insert contract", $"insert into land.supply_contract (county_code, id, parcel_id, number, kind, signed_on, origin, source_id) select county_code, md5('{number}')::uuid, id, '{number}', 'TRANSFER', '2023-01-01', 'GENERATED', 'generated' from land.parcel where {some} limit 1"),
            ("price contracts", $"update land.supply_contract set price = {_random.Next(1_000_000)} where {some}"),
            ("delete contracts", $"delete from land.supply_contract where {some}"),
            ("insert project stage", $"insert into land.project_stage (county_code, project_id, stage) select county_code, id, '{stage}' from land.project where county_code = '{county}' and {some} on conflict do nothing"),
            ("rename project stage", $"update land.project_stage set stage = '{other}' where stage = '{stage}' and county_code = '{county}'"),
            ("date project stage", $"update land.project_stage set agreed_on = '2024-01-01'::date + {_count} where stage = '{stage}'"),
            ("delete project stage", $"delete from land.project_stage where stage = '{Pick([stage, other])}' and county_code = '{county}'"),
            ("insert project source", $"insert into land.project_source (county_code, project_id, source_id, position) select county_code, id, 'generated', 90 from land.project where county_code = '{county}' and {some} on conflict (county_code, project_id, source_id) do nothing"),
            ("move project source", $"update land.project_source set position = position + 100 where source_id = 'generated' and mod(hashtext(project_id::text), 4) = {_random.Next(4)}"),
            ("note parks", $"update land.park set note = '{number}' where mod(hashtext(key), 4) = {_random.Next(4)}"),
        ];
        return Pick(edits);
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
