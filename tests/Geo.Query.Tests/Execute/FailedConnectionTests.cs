using System.IO.Pipelines;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Query.Tests.Land;
using Geo.Sql;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>
/// The next operation on a connection knows nothing of how the one before failed. The pool has one connection, and room for few prepared
/// statements, so that failing ones push others out.
/// </summary>
public sealed class FailedConnectionTests(LandFixture land) : IClassFixture<LandFixture>
{
    private static readonly ObjectMap Nothing = new ObjectMapBuilder<string>("Nothing", "Nothing.").Field("length", text => text.Length, "Its length.").Build();

    [Theory]
    [InlineData("SLEEP")]
    [InlineData("ROWS")]
    [InlineData("BATCH")]
    [InlineData("LATE_BATCH")]
    [InlineData("BOUND")]
    [InlineData("HIDDEN")]
    [InlineData("UNREAD")]
    [InlineData("REFUSED")]
    public async Task After_a_failure_in_a_computed_root_the_pool_answers(string how)
    {
        await using Pool pool = new(land);
        for (int i = 0; i < 12; i++)
        {
            await pool.FailAsync(how, afterMilliseconds: null);
            await pool.ExpectAnswerAsync();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task After_failures_and_cancellations_in_any_order_the_pool_answers(int seed)
    {
        await using Pool pool = new(land);
        Random random = new(seed);
        string[] ways = ["SLEEP", "ROWS", "BATCH", "LATE_BATCH", "BOUND", "HIDDEN", "UNREAD", "REFUSED"];
        for (int i = 0; i < 150; i++)
        {
            await pool.FailAsync(ways[random.Next(ways.Length)], random.Next(3) == 0 ? random.Next(12) : null);
            if (random.Next(2) == 0)
            {
                await pool.ExpectAnswerAsync();
            }
        }

        await pool.ExpectAnswerAsync();
    }

    // PostGIS fails with an internal error, behind which Npgsql closes the connection.
    [Fact]
    public async Task Behind_a_shape_that_cannot_be_transformed_the_next_one_is_answered()
    {
        await using Pool pool = new(land);
        for (int i = 0; i < 3; i++)
        {
            Assert.Contains("cannot be brought from EPSG:4546", await pool.BodyAsync(At("50000000 5000000")), StringComparison.Ordinal);
            Assert.DoesNotContain("\"errors\"", await pool.BodyAsync(At("500000 2480000")), StringComparison.Ordinal);
        }

        static string At(string place) => $"{{ parcels(where: {{boundary: {{intersects: {{wkt: {{text: \"POINT ({place})\", srid: 4546}}}}}}}}) {{ totalCount }} }}";
    }

    [Fact]
    public async Task What_is_answered_keeps_its_statements_prepared_and_what_fails_none()
    {
        await using Pool pool = new(land);
        await pool.ExpectAnswerAsync();
        Assert.NotEqual(0, await pool.CountPreparedAsync());
        await pool.FailAsync("BOUND", afterMilliseconds: null);
        Assert.Equal(0, await pool.CountPreparedAsync());
    }

    private sealed class Pool : IAsyncDisposable
    {
        private readonly NpgsqlDataSource _database;
        private readonly QueryExecutor _executor;
        private int _count;

        public Pool(LandFixture land)
        {
            _database = QueryDatabase.Connect(new NpgsqlConnectionStringBuilder(land.Database.ConnectionString) { MaxPoolSize = 1, MaxAutoPrepare = 4, AutoPrepareMinUsages = 1 }.ConnectionString);
            ApiModel model = ApiModelBuilder.Build(new ApiMaps("Land for tests.", land.Model.Entities) { Computed = [Failing()] });
            _executor = new QueryExecutor(model, _database, new QueryLimits { StatementTimeout = TimeSpan.FromMilliseconds(150), MaxCost = 10_000_000 });
        }

        public async Task FailAsync(string how, int? afterMilliseconds)
        {
            using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            if (afterMilliseconds is int wait)
            {
                source.CancelAfter(wait);
            }

            try
            {
                (ExecutionResult result, _) = await AskAsync($"{{ failing(how: \"{how}\") {{ length }} regions {{ totalCount }} }}", source.Token);
                Assert.True(result.End is ExecutionEnd.Failed or ExecutionEnd.TimedOut or ExecutionEnd.Executed, $"{how}: {result.End}: {result.Failure}");
                Assert.True(result.Failure is null || result.Failure is PostgresException or OperationCanceledException || afterMilliseconds is not null, $"{how}: {result.Failure}");
            }
            catch (Exception failure) when (source.IsCancellationRequested)
            {
                Assert.True(failure is OperationCanceledException or PostgresException, $"{how}: {failure}");
            }
        }

        public async Task ExpectAnswerAsync()
        {
            foreach (string query in new[] { "{ failing(how: \"NOT\") { length } platforms { totalCount } }", "{ regions { totalCount nodes { code } } parcels(first: 1) { totalCount } }" })
            {
                (ExecutionResult result, string body) = await AskAsync(query, TestContext.Current.CancellationToken);
                Assert.True(result.End == ExecutionEnd.Executed, $"{result.End}: {result.Failure}");
                Assert.DoesNotContain("\"errors\"", body, StringComparison.Ordinal);
            }
        }

        public async Task<string> BodyAsync(string query) => (await AskAsync(query, TestContext.Current.CancellationToken)).Body;

        // Of all but its own.
        public async Task<long> CountPreparedAsync()
        {
            await using NpgsqlCommand command = _database.CreateCommand("select count(*) from pg_prepared_statements where statement <> $1");
            command.Parameters.Add(new NpgsqlParameter { Value = command.CommandText });
            return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        }

        public ValueTask DisposeAsync() => _database.DisposeAsync();

        private async Task<(ExecutionResult Result, string Body)> AskAsync(string query, CancellationToken cancellationToken)
        {
            Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
            ExecutionResult result = await _executor.ExecuteAsync(new GraphQLRequest(query, OperationName: null, Variables: null), CallerSettings.None, pipe.Writer, cancellationToken);
            await pipe.Writer.CompleteAsync();
            using StreamReader reader = new(pipe.Reader.AsStream());
            return (result, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        private ComputedRoot Failing() => new("failing", "Fails.", ["\"How.\" how: String!"], Nothing, Nullable: false, async (call, cancellationToken) =>
        {
            SqlText name = SqlText.Name($"s{_count++ % 9}");
            switch (call.Argument<string>("how"))
            {
                case "SLEEP":
                    await ReadAsync(call, SqlText.Of($"select pg_sleep(20) as {name}"), cancellationToken);
                    break;
                case "ROWS":
                    await ReadAsync(call, SqlText.Of($"select 1 / (9000 - i) as {name} from generate_series(1, 10000) as i"), cancellationToken);
                    break;
                case "BATCH":
                    await ReadBatchAsync(call, [SqlText.Of($"select 1 / 0 as {name}"), SqlText.Of($"select 2 as {name}"), SqlText.Of($"select 3 as {name}")], cancellationToken);
                    break;
                case "LATE_BATCH":
                    await ReadBatchAsync(call, [SqlText.Of($"select 4 as {name}"), SqlText.Of($"select 5 as {name}"), SqlText.Of($"select 1 / 0 as {name}")], cancellationToken);
                    break;
                case "BOUND":
                    await ReadBoundAsync(call, 0, cancellationToken);
                    break;
                case "HIDDEN":
                    await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync(call, SqlText.Of($"select 1 / 0 as {name}"), cancellationToken));
                    break;
                case "UNREAD":
                    await using (NpgsqlCommand command = SqlText.Of($"select repeat('x', 10000) as {name} from generate_series(1, 5000)").ToCommand(call.Connection))
                    {
                        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
                        await rows.ReadAsync(cancellationToken);
                        throw ComputedCall.Refuse("BAD_USER_INPUT", "Enough.");
                    }

                case "REFUSED":
                    throw ComputedCall.Refuse("BAD_USER_INPUT", "No.");
                default:
                    await ReadAsync(call, SqlText.Of($"select 6 as {name}"), cancellationToken);
                    await ReadBoundAsync(call, 1, cancellationToken);
                    break;
            }

            return "done";
        });

        // Divides while the plan is made: after the statement has been parsed, before its columns are told. One with a row and one without.
        private static async Task ReadBoundAsync(ComputedCall call, int divisor, CancellationToken cancellationToken)
        {
            await ReadAsync(call, SqlText.Of($"select 1 / {SqlText.Value(divisor)} as quotient where {SqlText.Value("none")} = 'some'"), cancellationToken);
            await ReadAsync(call, SqlText.Of($"select 1 / {SqlText.Value(divisor)} as quotient"), cancellationToken);
        }

        private static async Task ReadAsync(ComputedCall call, SqlText statement, CancellationToken cancellationToken)
        {
            await using NpgsqlCommand command = statement.ToCommand(call.Connection);
            await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
            Assert.Equal(1, rows.FieldCount);
            while (await rows.ReadAsync(cancellationToken))
            {
            }
        }

        private static async Task ReadBatchAsync(ComputedCall call, SqlText[] statements, CancellationToken cancellationToken)
        {
            await using NpgsqlBatch batch = call.Connection.CreateBatch();
            foreach (SqlText statement in statements)
            {
                batch.BatchCommands.Add(statement.ToBatchCommand());
            }

            await using NpgsqlDataReader rows = await batch.ExecuteReaderAsync(cancellationToken);
            do
            {
                while (await rows.ReadAsync(cancellationToken))
                {
                }
            }
            while (await rows.NextResultAsync(cancellationToken));
        }
    }
}
