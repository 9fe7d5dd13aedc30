using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Options;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Operations.Several;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Standbys;

/// <summary>A server that knows both hosts finds the one that takes writes, also when the other one takes over.</summary>
public sealed class PromotionTests(ReplicatedLand land) : IClassFixture<ReplicatedLand>
{
    [Fact]
    public async Task After_a_promotion_writes_reads_and_subscriptions_go_on_without_a_restart()
    {
        string both = $"{land.Both};Target Session Attributes=primary";
        await using RunningServer server = await RunningServer.StartAsync(new ServeOptions(
            new DatabaseOptions(land.Primary, both), new SigningKeys([new byte[32]]), IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null)
        {
            IsDevelopment = true,
            Standbys = new StandbyOptions([land.Application, land.Standby], TimeSpan.FromSeconds(60)),
        });
        string code = await server.Client.SomeParcelAsync();
        await server.Client.RenameAsync(code, "before");
        using HttpRequestMessage subscribe = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { parcelChanged { parcel { name } } }" }) };
        subscribe.Headers.Add("Accept", "text/event-stream");
        using HttpResponseMessage stream = await server.Client.SendAsync(subscribe, HttpCompletionOption.ResponseHeadersRead, Answer.Cancel);
        using StreamReader events = new(await stream.Content.ReadAsStreamAsync(Answer.Cancel));
        await Eventually.Async(() => server.Standbys!.CanRead);

        await land.StopPrimaryAsync();
        await land.PromoteAsync();
        await Eventually.Async(() => IsWrittenAsync(server.Client, code, "after"));
        Assert.Equal("after", (await server.Client.QueryAsync("query ($code: String!) { parcel(code: $code) { name } }", new { code })).GetProperty("parcel").GetProperty("name").GetString());
        Assert.Equal("""{"status":"ready"}""", await server.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Answer.Cancel));
        Assert.NotNull(await Eventually.LineAsync(events, line => line.Contains("\"after\"", StringComparison.Ordinal)));
    }

    private static async Task<bool> IsWrittenAsync(HttpClient client, string code, string name)
    {
        using HttpResponseMessage read = await client.PostAsJsonAsync("/graphql", new { query = "query ($code: String!) { parcel(code: $code) { id version } }", variables = new { code } }, Answer.Cancel);
        JsonElement answer = await read.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel);
        if (!answer.TryGetProperty("data", out JsonElement data) || data.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        JsonElement parcel = data.GetProperty("parcel");
        object input = new { id = parcel.GetProperty("id").GetString(), version = parcel.GetProperty("version").GetInt32(), name, reason = "test" };
        using HttpResponseMessage written = await client.PostAsJsonAsync(
            "/graphql", new { query = "mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { userErrors { code } } }", variables = new { input } }, Answer.Cancel);
        return (await written.Content.ReadAsStringAsync(Answer.Cancel)).Contains("\"userErrors\":[]", StringComparison.Ordinal);
    }
}
