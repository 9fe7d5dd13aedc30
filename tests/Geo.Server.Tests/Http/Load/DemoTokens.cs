using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Identities.Demo;

namespace Geo.Server.Tests.Http.Load;

/// <summary>Tokens of the demo identities of a server, and requests that show them.</summary>
internal sealed class DemoTokens(IReadOnlyDictionary<string, string> byIdentity)
{
    private const string Body = """{"query":"{ __typename }"}""";

    /// <summary>Signs in as the investor and the planner; a server whose callers are counted counts these two by address.</summary>
    public static Task<DemoTokens> SignInAsync(RunningServer server) => SignInAsync(server.Client);

    /// <summary>The same, by who asks a server.</summary>
    public static async Task<DemoTokens> SignInAsync(HttpClient client)
    {
        Dictionary<string, string> tokens = [];
        foreach (string identity in new[] { "investor", "planner" })
        {
            using HttpResponseMessage answer = await client.PostAsync(new Uri(DemoSignInEndpoint.Address, UriKind.Relative), JsonContent.Create(new { identity }), Answer.Cancel);
            answer.EnsureSuccessStatusCode();
            JsonElement signedIn = await answer.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel);
            tokens[identity] = signedIn.GetProperty("token").GetString()!;
        }

        return new DemoTokens(tokens);
    }

    /// <summary>The header with the token of an identity.</summary>
    public (string Name, string Value) Header(string identity) => ("Authorization", $"Bearer {byIdentity[identity]}");

    /// <summary>The statuses of the same request made several times.</summary>
    public async Task<int[]> StatusesAsync(RunningServer server, string identity, int times)
    {
        int[] statuses = new int[times];
        for (int i = 0; i < times; i++)
        {
            using HttpResponseMessage answer = await Answer.PostAsync(server.Client, Body, headers: Header(identity));
            statuses[i] = (int)answer.StatusCode;
        }

        return statuses;
    }
}
