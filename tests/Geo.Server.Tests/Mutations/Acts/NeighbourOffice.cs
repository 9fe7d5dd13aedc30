using System.IO.Pipelines;
using System.Text.Json;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Schema;
using Npgsql;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>The office of 鹤山: it reads 开平 too, and writes only 鹤山.</summary>
internal static class NeighbourOffice
{
    /// <summary>The whole answer to an operation of the office.</summary>
    public static async Task<JsonElement> AskAsync(DemoServer server, string query, object variables, CancellationToken cancellationToken)
    {
        await using NpgsqlDataSource database = ServerDatabase.Create(server.AppConnectionString);
        QueryExecutor executor = new(new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build(), database, new QueryLimits());
        using JsonDocument json = JsonSerializer.SerializeToDocument(variables);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        CallerSettings caller = new([new("geo.actor", "neighbour"), new("geo.exact", "440783,440784")]) { Writing = [new("geo.write", "440784")] };
        await executor.ExecuteAsync(new GraphQLRequest(query, OperationName: null, json.RootElement), caller, pipe.Writer, cancellationToken);
        await pipe.Writer.CompleteAsync();
        return (await JsonDocument.ParseAsync(pipe.Reader.AsStream(), cancellationToken: cancellationToken)).RootElement;
    }
}
