using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Identities.Demo;

namespace Geo.Server.Tests.Exports;

/// <summary>Asks for files as an office does.</summary>
internal static class Downloads
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The token of a demo identity.</summary>
    public static async Task<string> SignInAsync(HttpClient client, string identity)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(DemoSignInEndpoint.Address, new { identity }, Cancel);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("token").GetString()!;
    }

    /// <summary>The whole answer to a query; without a token the developer asks.</summary>
    public static async Task<JsonElement> AskAsync(HttpClient client, string query, string? token = null, object? variables = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using HttpResponseMessage answer = await client.SendAsync(request, Cancel);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    /// <summary>What <c>parcels { export }</c> answers with.</summary>
    public static async Task<JsonElement> OrderAsync(HttpClient client, string list, string export, string? token = null, object? variables = null, string header = "")
    {
        JsonElement answer = await AskAsync(client, $"{header}{{ {list} {{ export({export}) {{ url fileName count note expiresAt }} }} }}", token, variables);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data").EnumerateObject().First().Value.GetProperty("export");
    }

    /// <summary>The bytes of a file, opened by somebody without a token.</summary>
    public static async Task<byte[]> ReadAsync(HttpClient client, JsonElement export)
    {
        using HttpResponseMessage answer = await client.GetAsync(export.GetProperty("url").GetString(), Cancel);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, System.Text.Encoding.UTF8.GetString(bytes));
        return bytes;
    }

    /// <summary>The status and the code of an address that answers with a problem.</summary>
    public static async Task<(int Status, string Code)> ProblemAsync(HttpClient client, string url)
    {
        using HttpResponseMessage answer = await client.GetAsync(url, Cancel);
        JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        return ((int)answer.StatusCode, body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!);
    }

    /// <summary>The code and the path of the first error of an answer.</summary>
    public static (string Code, string Path) ErrorOf(JsonElement answer)
    {
        JsonElement error = answer.GetProperty("errors")[0];
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, string.Join('.', error.GetProperty("path").EnumerateArray()));
    }
}
