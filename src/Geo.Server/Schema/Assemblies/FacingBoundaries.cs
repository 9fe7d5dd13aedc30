using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Measures how much boundary faces across a gap, where the stored distance alone does not say that it is enough.</summary>
internal static class FacingBoundaries
{
    private const int Most = 20_000;

    /// <summary>Answers what is open between the members.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">Too many would have to be measured.</exception>
    public static async Task AnswerAsync(ComputedCall call, MemberContacts contacts, MemberTable members, ContiguityRule rule, CancellationToken cancellationToken)
    {
        ImmutableArray<OpenQuestion> open = contacts.Open;
        if (open.IsEmpty)
        {
            return;
        }

        if (open.Length > Most)
        {
            throw ComputedCall.Refuse(
                "BAD_USER_INPUT",
                $"With maxGap {rule.MaxGapMetres} and minSharedBoundary {rule.MinSharedMetres} the boundaries of {open.Length} pairs of parcels would have to be measured, at most {Most} can be. Select fewer parcels by where, or lower minSharedBoundary.");
        }

        ParcelKey[] first = [.. open.Select(question => members.Keys[question.Member])];
        ParcelKey[] second = [.. open.Select(question => contacts.KeyOf(question.Other))];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select place::int - 1
            from unnest({KeyColumns.Counties(first)}, {KeyColumns.Ids(first)}, {KeyColumns.Counties(second)}, {KeyColumns.Ids(second)})
                with ordinality as given (county, id, other_county, other_id, place)
            join {call.Rows("parcel")} as parcel on parcel.county_code = county and parcel.id = given.id
            join {call.Rows("parcel")} as other on other.county_code = other_county and other.id = other_id
            where api.facing_metres(parcel.boundary, other.boundary, {Sql.Sql.Value(rule.MaxGapMetres)}) >= {Sql.Sql.Value(rule.MinSharedMetres)}
            order by place
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            contacts.Answer(open[reader.GetInt32(0)]);
        }
    }
}
