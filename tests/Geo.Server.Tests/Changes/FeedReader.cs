using System.IO.Pipelines;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Changes;

/// <summary>Asks the change feed as somebody with rights in some counties, on one connection.</summary>
internal sealed class FeedReader(PostgisFixture database, string counties) : IAsyncDisposable
{
    private static readonly Geo.Query.Mapping.ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    private readonly NpgsqlDataSource _database = ServerDatabase.Create(new NpgsqlConnectionStringBuilder(database.AppConnectionString) { MaxPoolSize = 1 }.ConnectionString);
    private QueryExecutor? _executor;

    /// <summary>The connections it asks by.</summary>
    public NpgsqlDataSource Database => _database;

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        _executor ??= new QueryExecutor(Model, _database, new QueryLimits());
        using JsonDocument json = JsonSerializer.SerializeToDocument(variables ?? new { });
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        await _executor.ExecuteAsync(
            new GraphQLRequest(query, OperationName: null, json.RootElement),
            new CallerSettings([new("geo.actor", "reader"), new("geo.exact", counties)]),
            pipe.Writer,
            TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        return (await JsonDocument.ParseAsync(pipe.Reader.AsStream(), cancellationToken: TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>A page with a selection of each change.</summary>
    public async Task<JsonElement> PageAsync(string selection, string? after, int first = 1000, string[]? types = null)
    {
        JsonElement answer = await AskAsync(
            $"query ($after: String, $first: Int, $types: [RecordType!]) {{ changes(after: $after, first: $first, types: $types) {{ nodes {{ {selection} }} pageInfo {{ endCursor hasNextPage }} latestCursor }} }}",
            new { after, first, types });
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("changes");
    }

    /// <summary>The cursor behind all that was changed up to now.</summary>
    public async Task<string?> LatestAsync() => (await PageAsync("id", after: null, first: 0)).GetProperty("latestCursor").GetString();

    /// <summary>What follows a cursor, by pages, and the last end cursor.</summary>
    public async Task<(List<JsonElement> Changes, string? End)> FollowAsync(string selection, string? after, int first = 1000, string[]? types = null)
    {
        List<JsonElement> changes = [];
        while (true)
        {
            JsonElement page = await PageAsync(selection, after, first, types);
            changes.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return (changes, after);
            }
        }
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
