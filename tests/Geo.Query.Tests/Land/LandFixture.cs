using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Land;

/// <summary>A database with <c>dataset.sql</c> and an executor over it.</summary>
public sealed class LandFixture : IAsyncLifetime
{
    private EmptyDatabase _database = null!;

    /// <summary>Connects with every right.</summary>
    public NpgsqlDataSource Database { get; private set; } = null!;

    internal ApiModel Model { get; } = LandModel.Create();

    /// <summary>The executor under test.</summary>
    public QueryExecutor Executor { get; private set; } = null!;

    /// <summary>The body of the answer to an operation.</summary>
    public async Task<string> AskAsync(string query, string? variables = null)
    {
        (string body, _) = await ExecuteAsync(query, variables);
        return body;
    }

    /// <summary>The body of the answer to one of several operations, by another executor.</summary>
    public async Task<string> AskAsync(QueryExecutor executor, string query, string? operationName, string? variables)
    {
        (string body, _) = await ExecuteAsync(query, variables, executor, operationName);
        return body;
    }

    /// <summary>The body of the answer, and how it ended.</summary>
    public async Task<(string Body, ExecutionResult Result)> ExecuteAsync(string query, string? variables = null, QueryExecutor? executor = null, string? operationName = null)
    {
        using JsonDocument? json = variables is null ? null : JsonDocument.Parse(variables);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        ExecutionResult result = await (executor ?? Executor).ExecuteAsync(
            new GraphQLRequest(query, operationName, json?.RootElement), CallerSettings.None, pipe.Writer, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        using StreamReader reader = new(pipe.Reader.AsStream(), Encoding.UTF8);
        string body = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (result is { End: ExecutionEnd.Failed, Failure: { } failure })
        {
            throw new InvalidOperationException($"{failure.Message} for {query} {variables}", failure);
        }

        return (body, result);
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, string? variables = null)
    {
        string body = await AskAsync(query, variables);
        JsonElement answer = JsonDocument.Parse(body).RootElement;
        Assert.False(answer.TryGetProperty("errors", out _), body);
        return answer.GetProperty("data");
    }

    /// <summary>The rows of a statement, one value each.</summary>
    public async Task<List<T>> RowsAsync<T>(string sql)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(_database.ConnectionString);
        await using NpgsqlCommand command = source.CreateCommand(sql);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(await reader.GetFieldValueAsync<T>(0, TestContext.Current.CancellationToken));
        }

        return rows;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await EmptyDatabase.CreateAsync();
        string sql = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Geo.Query.Tests", "Land", "dataset.sql"), TestContext.Current.CancellationToken);
        await using NpgsqlCommand command = _database.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        Database = QueryDatabase.Connect(new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Pooling = true }.ConnectionString);

        // The rows are few: what an operation would cost over many is a matter of the tests of costs.
        Executor = new QueryExecutor(Model, Database, new QueryLimits { MaxCost = 10_000_000 });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await _database.DisposeAsync();
    }
}
