using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Lists through a table of pairs that has an order of its own, such as the sources of a record.</summary>
public sealed class PairOrderTests(LandFixture land) : IClassFixture<LandFixture>, IAsyncLifetime
{
    private QueryExecutor _executor = null!;

    public async ValueTask InitializeAsync()
    {
        await land.RowsAsync<int>("""
            create table if not exists api.platform_constraint (platform_key text, constraint_key text, position integer not null, primary key (platform_key, constraint_key));
            insert into api.platform_constraint values ('kp', 'touch', 1), ('kp', 'farm', 2), ('kp', 'hill', 3), ('hs', 'hill', 1), ('hs', 'farm', 2) on conflict do nothing;
            select 1
            """);
        ToManyField ranked = new(
            "ranked",
            "Constraints by weight.",
            "Constraint",
            new JunctionJoin("platform_constraint", [new("key", "platform_key")], [new("constraint_key", "key")], "position"),
            Filterable: true);
        EntityMap platform = land.Model.EntityByType["Platform"];
        ApiMaps maps = land.Model.Maps with { Entities = land.Model.Entities.Replace(platform, platform with { Fields = platform.Fields.Add(ranked) }) };
        _executor = new QueryExecutor(ApiModelBuilder.Build(maps), land.Database, new QueryLimits());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("", "touch farm hill | hill farm")]
    [InlineData("(last: 2)", "farm hill | hill farm")]
    [InlineData("(orderBy: KEY_ASC)", "farm hill touch | farm hill")]
    [InlineData("(where: {kind: {eq: \"SOFT\"}})", "touch hill | hill")]
    public async Task They_come_in_the_order_of_the_pairs_unless_another_is_asked_for(string arguments, string keys)
    {
        JsonElement data = await DataAsync($"{{ kp: platform(key: \"kp\") {{ ranked{arguments} {{ nodes {{ key }} }} }} hs: platform(key: \"hs\") {{ ranked{arguments} {{ nodes {{ key }} }} }} }}");
        Assert.Equal(keys, $"{Keys(data.GetProperty("kp"))} | {Keys(data.GetProperty("hs"))}");
    }

    [Fact]
    public async Task Pages_follow_that_order()
    {
        JsonElement first = await DataAsync("{ platform(key: \"kp\") { ranked(first: 1) { nodes { key } pageInfo { endCursor } } } }");
        string cursor = first.GetProperty("platform").GetProperty("ranked").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        Assert.Equal("farm hill", Keys((await DataAsync($"{{ platform(key: \"kp\") {{ ranked(after: \"{cursor}\") {{ nodes {{ key }} }} }} }}")).GetProperty("platform")));
        Assert.Contains("BAD_CURSOR", await land.AskAsync(_executor, $"{{ constraints(after: \"{cursor}\") {{ totalCount }} }}", operationName: null, variables: null), StringComparison.Ordinal);
    }

    private static string Keys(JsonElement platform) =>
        string.Join(' ', platform.GetProperty("ranked").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()));

    private async Task<JsonElement> DataAsync(string query)
    {
        string body = await land.AskAsync(_executor, query, operationName: null, variables: null);
        JsonElement answer = JsonDocument.Parse(body).RootElement;
        Assert.False(answer.TryGetProperty("errors", out _), body);
        return answer.GetProperty("data");
    }
}
