using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Compile;

/// <summary>A selection that is compiled once and read for any keys.</summary>
public sealed class CompiledRecordsTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private StatementRunner Runner => new(new PrimaryReads(land.Database), new QueryLimits());

    [Fact]
    public async Task There_is_one_fragment_for_each_key_in_their_order()
    {
        (CompiledRecords records, VariableValues variables) = Compile("{ parcel(code: \"\") { code county { name } } }");

        ImmutableArray<RecordFragment> fragments = await records.ReadAsync(Runner, CallerSettings.None, [Key(7), Key(1), Key(99), Key(7)], variables, Cancel);

        Assert.Equal(
            [
                """{"code":"4407840007","county":{"name":"鹤山市"}}""",
                """{"code":"4407830001","county":{"name":"开平市"}}""",
                "null",
                """{"code":"4407840007","county":{"name":"鹤山市"}}""",
            ],
            fragments.Select(Text));
        Assert.Equal([true, true, false, true], fragments.Select(fragment => fragment.IsFound));
    }

    [Fact]
    public async Task Lists_inside_of_the_selection_take_their_values_from_the_variables_of_the_read()
    {
        (CompiledRecords records, _) = Compile(
            "query ($n: Int!) { parcel(code: \"\") { projects(first: $n) { totalCount nodes { name } } } }", """{"n": 5}""");
        (_, VariableValues one) = Compile("query ($n: Int!) { parcel(code: \"\") { projects(first: $n) { nodes { name } } } }", """{"n": 1}""");

        ImmutableArray<RecordFragment> fragments = await records.ReadAsync(Runner, CallerSettings.None, [Key(1), Key(12), Key(3)], one, Cancel);

        Assert.True(records.IsReusable);
        Assert.Equal(
            [
                """{"projects":{"totalCount":1,"nodes":[{"name":"Project 1"}]}}""",
                """{"projects":{"totalCount":2,"nodes":[{"name":"Project 0"}]}}""",
                """{"projects":{"totalCount":0,"nodes":[]}}""",
            ],
            fragments.Select(Text));
    }

    [Fact]
    public async Task No_key_asks_nothing()
    {
        (CompiledRecords records, VariableValues variables) = Compile("{ parcel(code: \"\") { code } }");
        Assert.Empty(await records.ReadAsync(Runner, CallerSettings.None, [], variables, Cancel));
    }

    [Fact]
    public async Task A_read_inside_of_a_transaction_sees_what_it_wrote()
    {
        (CompiledRecords records, VariableValues variables) = Compile("{ parcel(code: \"\") { name } }");
        await using NpgsqlConnection connection = await land.Database.OpenConnectionAsync(Cancel);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Cancel);
        await using (NpgsqlCommand rename = connection.CreateCommand())
        {
            rename.CommandText = "update api.parcel set name = 'renamed' where code = '4407830001'";
            await rename.ExecuteNonQueryAsync(Cancel);
        }

        RecordFragment inside = Assert.Single(await records.ReadAsync(Runner, connection, CallerSettings.None, [Key(1)], variables, Cancel));
        RecordFragment outside = Assert.Single(await records.ReadAsync(Runner, CallerSettings.None, [Key(1)], variables, Cancel));

        Assert.Equal(("""{"name":"renamed"}""", """{"name":"地块 1"}"""), (Text(inside), Text(outside)));
        Assert.NotNull(transaction.Connection);
    }

    [Fact]
    public async Task A_shape_the_database_refuses_is_a_refusal_of_the_field_it_is_given_to()
    {
        (CompiledRecords records, VariableValues variables) = Compile(
            """{ parcel(code: "") { constraints(where: {boundary: {intersects: {wkt: {text: "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))"}}}}) { totalCount } } }""");
        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(
            () => records.ReadAsync(Runner, CallerSettings.None, [Key(1)], variables, Cancel));
        Assert.Equal(("BAD_GEOMETRY", "parcel.constraints"), (refused.Refusal.Code, string.Join('.', refused.Place!.Path)));
    }

    private (CompiledRecords Records, VariableValues Variables) Compile(string query, string? variables = null)
    {
        DocumentNode document = Parser.Parse(query, ParserLimits.Default);
        OperationDefinitionNode operation = (OperationDefinitionNode)document.Definitions[0];
        using JsonDocument? json = variables is null ? null : JsonDocument.Parse(variables);
        VariableValues values = VariableCoercer.Coerce(land.Model.Schema, operation, json?.RootElement);
        ModelIndex index = ModelIndex.Of(land.Model);
        OperationPlan plan = new Planner(index, FragmentTable.Of(document), values).Plan(operation);
        return (new StatementCompiler(index, new QueryLimits(), Face.Exact, values, []).CompileRecords(((LookupRootPlan)plan.Roots[0]).Entity), values);
    }

    private static object[] Key(int number) =>
        [number % 10 < 5 ? "440783" : "440784", Guid.ParseExact($"00000000-0000-8000-8000-{number:000000000000}", "D")];

    private static string Text(RecordFragment fragment) => Encoding.UTF8.GetString(fragment.Json.Span);
}
