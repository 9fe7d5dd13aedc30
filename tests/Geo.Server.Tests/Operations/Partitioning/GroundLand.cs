using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text;
using Geo.Data.Partitioning;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Sql;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>
/// Partitioned land that is no model of order: a third of it is published, and some parcels lie where no rule would let them, in other counties and in the sea.
/// </summary>
public sealed class GroundLand() : PostgisFixture(PartitionedServer.PartitionedLand)
{
    private const string Counties = "440703,440704,440705,440781,440783,440784,440785";

    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    /// <summary>Who asks: in full, in part, and partly in full.</summary>
    internal static ImmutableDictionary<string, CallerSettings> Callers { get; } = new Dictionary<string, CallerSettings>
    {
        ["exact"] = new([new("geo.exact", Counties)]),
        ["coarse"] = new([new("geo.coarse", Counties)]) { Face = Face.Coarse },
        ["mixed"] = new([new("geo.exact", "440783,440705"), new("geo.coarse", Counties)]) { Face = Face.Mixed },
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reads as the server does.</summary>
    public NpgsqlDataSource Server { get; private set; } = null!;

    /// <summary>A time when every parcel was where it was generated.</summary>
    public DateTimeOffset BeforeMoves { get; private set; }

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Server = ServerDatabase.Create(AppConnectionString);
        await Owner.RowsAsync("update land.parcel set published = true where right(code, 1) in ('1', '4', '7')");
        BeforeMoves = new DateTimeOffset(await Owner.ScalarAsync<DateTime>("select clock_timestamp()"));
        await Owner.RowsAsync("update land.parcel set boundary = st_translate(boundary, 0.11, 0.07) where county_code = '440705' and right(code, 1) in ('1', '2')");
        await Owner.RowsAsync("update land.parcel set boundary = st_translate(boundary, -0.3, -0.9) where county_code = '440785' and right(code, 1) in ('3', '4')");
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>What is known of the ground now.</summary>
    internal async Task<CountyGrounds> ReadGroundsAsync() => new(Server, (await CountyGround.ReadAsync(Server, TestContext.Current.CancellationToken))!);

    /// <summary>What answers, with a map of the partitions or without.</summary>
    internal QueryExecutor Executor(IPartitionMap? partitions, SlowOperations? slow = null) =>
        new(Model, Server, new QueryLimits { MaxCost = 10_000_000 }, TimeProvider.System, new PrimaryReads(Server), partitions) { Slow = slow };

    /// <summary>The body of an answer.</summary>
    internal static async Task<string> AskAsync(QueryExecutor executor, string query, CallerSettings caller)
    {
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        await executor.ExecuteAsync(new GraphQLRequest(query, OperationName: null, Variables: null), caller, pipe.Writer, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        using StreamReader reader = new(pipe.Reader.AsStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
