using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Geo.Sql;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Objects that the host computes for the rows of an answer, with records inside.</summary>
public sealed class ResolvedFieldTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static readonly ImmutableArray<string> Stage = ["\"A stage.\" stage: Stage! = LISTED"];

    private static readonly ObjectMap Around = new ObjectMapBuilder<AroundValue>("Around", "What stands around a parcel.")
        .Field("code", around => around.Code, "Its code.")
        .Field("asked", Stage, [], (around, arguments) => $"{around.Code} {arguments["stage"]}", "Its code and the argument.")
        .Record("self", "Parcel", around => around.Key, "The parcel itself.")
        .Records("county", "Region", around => [[around.Key[0]]], "Its county.")
        .Build();

    private readonly List<int> _calls = [];
    private ApiModel? _model;

    [Fact]
    public async Task The_objects_of_all_rows_are_computed_at_once_and_hold_records()
    {
        string answer = await AskAsync("{ parcels(first: 2) { nodes { code around { code self { code } county { name } } name } } }");
        Assert.Equal(
            """{"data":{"parcels":{"nodes":[{"code":"4407830000","around":{"code":"4407830000","self":{"code":"4407830000"},"county":[{"name":"开平市"}]},"name":null},{"code":"4407830001","around":{"code":"4407830001","self":{"code":"4407830001"},"county":[{"name":"开平市"}]},"name":"地块 1"}]}}}""",
            answer);
        Assert.Equal([2], _calls);
    }

    [Fact]
    public async Task A_row_has_its_object_in_every_place_where_it_stands() => Assert.Equal(
        """{"data":{"parcels":{"nodes":[{"around":{"code":"4407830000"}}],"edges":[{"node":{"around":{"code":"4407830000"}}}]}}}""",
        await AskAsync("{ parcels(first: 1) { nodes { around { code } } edges { node { around { code } } } } }"));

    [Fact]
    public async Task An_object_inside_of_the_record_of_an_object_is_computed_too() => Assert.Equal(
        """{"data":{"parcels":{"nodes":[{"around":{"self":{"around":{"code":"4407830000"}}}}]}}}""",
        await AskAsync("{ parcels(first: 1) { nodes { around { self { around { code } } } } } }"));

    [Fact]
    public async Task A_leaf_takes_arguments_and_their_defaults() => Assert.Equal(
        """{"data":{"parcels":{"nodes":[{"around":{"asked":"4407830000 LISTED","other":"4407830000 PREPARED"}}]}}}""",
        await AskAsync("query ($s: Stage!) { parcels(first: 1) { nodes { around { asked other: asked(stage: $s) } } } }", """{"s":"PREPARED"}"""));

    [Fact]
    public async Task A_refused_argument_is_an_error_at_the_field_of_every_row() => Assert.Equal(
        """{"errors":[{"message":"A minus.","locations":[{"line":1,"column":39}],"path":["parcels","nodes",0,"a"],"extensions":{"code":"BAD_DEMAND"}},{"message":"A minus.","locations":[{"line":1,"column":39}],"path":["parcels","nodes",1,"a"],"extensions":{"code":"BAD_DEMAND"}}],"data":{"parcels":{"nodes":[{"code":"4407830000","a":null},{"code":"4407830001","a":null}]}}}""",
        await AskAsync("{ parcels(first: 2) { nodes { code    a: around(number: -1) { code } } } }"));

    [Fact]
    public async Task An_error_inside_of_an_object_names_its_whole_path() => Assert.Contains(
        "\"path\":[\"parcels\",\"nodes\",0,\"around\",\"self\",\"projects\"]",
        await AskAsync("{ parcels(first: 1) { nodes { around { self { projects(first: -1) { totalCount } } } } } }"),
        StringComparison.Ordinal);

    private async Task<string> AskAsync(string query, string? variables = null)
    {
        _model ??= ApiModelBuilder.Build(new ApiMaps("Land for tests.", [WithAround(land.Model.Entities[0]), .. land.Model.Entities.Skip(1)]));
        (string body, _) = await land.ExecuteAsync(query, variables, new QueryExecutor(_model, land.Database, new QueryLimits()));
        return body;
    }

    private EntityMap WithAround(EntityMap parcels) => parcels with
    {
        Fields = parcels.Fields.Add(new ResolvedField("around", "What stands around it.", Around, ["\"A number.\" number: Int"], ReadAsync) { Weight = 5 }),
    };

    private async Task<IReadOnlyList<object?>> ReadAsync(ComputedCall call, IReadOnlyList<object[]> keys, CancellationToken cancellationToken)
    {
        if (call.Argument<int>("number") < 0)
        {
            throw ComputedCall.Refuse("BAD_DEMAND", "A minus.");
        }

        _calls.Add(keys.Count);
        Dictionary<Guid, string> codes = [];
        await using NpgsqlCommand command = SqlText.Of($"select id, code from api.parcel").ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            codes[reader.GetGuid(0)] = reader.GetString(1);
        }

        return [.. keys.Select(key => new AroundValue(key, codes[(Guid)key[1]]))];
    }

    private sealed record AroundValue(object[] Key, string Code);
}
