using System.Globalization;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>
/// Edits of land from a seed, each a transaction: whatever may happen to a parcel, alone or with others in one statement. As in a register,
/// coordinates keep seven decimals: an outline with a seam of some nanometres has no length of boundary that two overlays agree on.
/// </summary>
internal sealed class RandomLandEdits(int seed)
{
    private const string Columns = "county_code, id, code, boundary, stage, ownership, state, origin, source_id";
    private const string Rest = "'PREPARED', 'STATE', 'ACTIVE', 'GENERATED', 'generated'";

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How often each kind of edit changed rows that stayed changed.</summary>
    public IReadOnlyDictionary<string, int> Kinds => _kinds;

    /// <summary>One edit; some are rolled back.</summary>
    public async Task RunAsync(NpgsqlConnection connection)
    {
        (string kind, string statement) = Next();
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        try
        {
            int rows = (await connection.RowsAsync($"{statement} returning 1")).Count;
            if (_random.Next(15) == 0)
            {
                return;
            }

            await transaction.CommitAsync(TestContext.Current.CancellationToken);
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + Math.Min(rows, 1);
        }
        catch (PostgresException refusal) when (refusal.SqlState is PostgresErrorCodes.CheckViolation or PostgresErrorCodes.UniqueViolation)
        {
            // A part without land, or a number that the other county has: nothing happened.
        }
    }

    private (string Kind, string Statement) Next()
    {
        _count++;
        string county = _random.Next(2) == 0 ? "440783" : "440784";
        string one = Some("ACTIVE", 1);
        string some = Some("ACTIVE", 1 + _random.Next(_random.Next(5) == 0 ? 12 : 2));
        string moved = string.Create(
            CultureInfo.InvariantCulture, $"st_translate(boundary, {(2 * _random.NextDouble() - 1) * 0.0003:0.0000000}, {(2 * _random.NextDouble() - 1) * 0.0003:0.0000000})");
        string keep = $"land.parcel where (county_code, id) in {one}";
        (string, string)[] edits =
        [
            ("insert", $"insert into land.parcel ({Columns}) select '{county}', {Id("1")}, {Code($"'{county}'", "1")}, {moved}, {Rest} from {keep}"),
            ("insert several", $"insert into land.parcel ({Columns}) select '{county}', {Id("i")}, {Code($"'{county}'", "i")}, st_translate({moved}, 0.0012 * i, 0), {Rest} from generate_series(1, 3) as i, {keep}"),
            ("reshape", $"update land.parcel set boundary = {moved} where (county_code, id) in {some}"),
            ("shrink", $"update land.parcel set boundary = {Drawn("st_scale(boundary, st_point(0.97, 0.98, 4490), st_centroid(boundary))")} where (county_code, id) in {some}"),
            ("split", $"with gone as (update land.parcel set state = 'RETIRED' where (county_code, id) in {one} returning county_code, boundary, st_setsrid(st_expand(st_centroid(boundary)::box2d, 1), 4490) as half) insert into land.parcel ({Columns}) select county_code, {Id("i")}, {Code("county_code", "i")}, {Drawn("case i when 1 then st_intersection(boundary, st_translate(half, 1, 0)) else st_difference(boundary, st_translate(half, 1, 0)) end")}, {Rest} from gone, generate_series(1, 2) as i"),
            ("merge", $"with gone as (update land.parcel set state = 'RETIRED' where (county_code, id) in (select a.county_code, a.id from land.parcel as a join (select boundary from {keep}) as b on st_dwithin(a.boundary, b.boundary, 1e-7) where a.state = 'ACTIVE' order by a.code limit 4) returning boundary) insert into land.parcel ({Columns}) select '{county}', {Id("1")}, {Code($"'{county}'", "1")}, {Drawn("st_union(boundary)")}, {Rest} from gone having count(*) > 1"),
            ("retire", $"update land.parcel set state = 'RETIRED' where (county_code, id) in {one}"),
            ("reactivate", $"update land.parcel set state = 'ACTIVE' where (county_code, id) in {Some("RETIRED", 3)}"),
            ("delete", $"delete from land.parcel where (county_code, id) in {one}"),
            ("move", $"update land.parcel set county_code = '{county}', code = '{county}' || substr(code, 7) where county_code <> '{county}' and (county_code, id) in {some}"),
            ("name", $"update land.parcel set name = '{_count}', stage = 'LISTED' where (county_code, id) in {some}"),
            ("write again", $"insert into land.parcel ({Columns}) select {Columns} from {keep} on conflict (county_code, id) do update set boundary = {moved.Replace("boundary", "excluded.boundary", StringComparison.Ordinal)}"),
        ];
        return edits[_random.Next(edits.Length)];
    }

    private static string Drawn(string shape) => $"st_multi(st_collectionextract(st_reduceprecision({shape}, 1e-7), 3))";

    private string Some(string state, int most) =>
        $"(select county_code, id from land.parcel where state = '{state}' order by md5(code || '{seed} {_count}') limit {most})";

    private string Id(string part) => $"md5('{seed} {_count} ' || {part})::uuid";

    private string Code(string county, string part) => $"{county} || '{seed % 100 + 900:D3}' || lpad(({part})::text, 3, '0') || 'GB{_count:D5}'";
}
