using System.IO.Pipelines;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;
using Geo.Testing.Layouts;
using Npgsql;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Fifty random layouts of parcels, two kilometres from each other and on both sides of 112.5° E; some are in use, the others prepared. Asked as the server asks, by callers of any counties.</summary>
public class LaidLand() : PostgisFixture(TestTemplate.Reference)
{
    public const int Layouts = 50;
    public const string BothCounties = "440783,440784";

    private readonly List<IReadOnlyList<LaidParcel>> _layouts = [];
    private NpgsqlDataSource _server = null!;
    private QueryExecutor _executor = null!;

    /// <summary>The parcels of a layout.</summary>
    public IReadOnlyList<LaidParcel> Parcels(int layout) => _layouts[layout];

    /// <summary>What selects the parcels of a layout.</summary>
    public static object Filter(int layout) => new
    {
        or = new object[] { new { code = new { startsWith = $"440783{layout:D6}" } }, new { code = new { startsWith = $"440784{layout:D6}" } } },
    };

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        for (int layout = 0; layout < Layouts; layout++)
        {
            _layouts.Add([.. RandomLayout.Create(layout).Select(parcel => Moved(parcel, 0.02 * (layout - (Layouts / 2))))]);
        }

        await RandomLayout.InsertAsync(Owner, _layouts.SelectMany(parcels => parcels));
        await Owner.RunAsync("update land.parcel set stage = 'IN_USE' where origin = 'GENERATED' and hashtext(code) % 3 = 0");
        _server = ServerDatabase.Create(AppConnectionString);
        _executor = new(new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build(), _server, new QueryLimits());
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The answer to an operation of a caller who reads some counties.</summary>
    public async Task<JsonElement> AskAsync(string query, object variables, string counties = BothCounties)
    {
        using JsonDocument json = JsonSerializer.SerializeToDocument(variables);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        CallerSettings caller = new([new("geo.actor", "test"), new("geo.exact", counties)]);
        await _executor.ExecuteAsync(new GraphQLRequest(query, OperationName: null, json.RootElement), caller, pipe.Writer, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        return (await JsonDocument.ParseAsync(pipe.Reader.AsStream(), cancellationToken: TestContext.Current.CancellationToken)).RootElement;
    }

    /// <summary>The items of <c>assemblies</c>.</summary>
    public async Task<JsonElement[]> AssembliesAsync(string selection, object variables, string counties = BothCounties)
    {
        JsonElement answer = await AskAsync(
            $$"""
            query ($where: ParcelFilter, $minArea: AreaInput, $shared: Float = 1, $gap: Float = 0, $nearMisses: Boolean = false, $asOf: DateTime) {
              assemblies(where: $where, minArea: $minArea, minSharedBoundary: $shared, maxGap: $gap, nearMisses: $nearMisses, asOf: $asOf, first: 1000, firstMembers: 1000) { totalCount nodes { {{selection}} } }
            }
            """,
            variables,
            counties);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return [.. answer.GetProperty("data").GetProperty("assemblies").GetProperty("nodes").EnumerateArray()];
    }

    private static LaidParcel Moved(LaidParcel parcel, double east) => parcel with
    {
        Polygons = [.. parcel.Polygons.Select(polygon => polygon.Select(ring => ring.Select(point => (point.Longitude + east, point.Latitude)).ToArray()).ToArray())],
    };
}
