using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Geo.Server.Tests.Http;

/// <summary>Asks <c>/graphql</c> byte by byte, and reads what came back.</summary>
internal static class Answer
{
    public const string Newer = "application/graphql-response+json";
    public const string Older = "application/json";

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Posts a body as it is.</summary>
    public static Task<HttpResponseMessage> PostAsync(
        HttpClient client, string body, string? accept = Newer, string? contentType = "application/json", params (string Name, string Value)[] headers) =>
        PostAsync(client, Encoding.UTF8.GetBytes(body), accept, contentType, headers);

    /// <summary>Posts bytes as they are.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, byte[] body, string? accept = Newer, string? contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(client, request, accept, headers);
    }

    /// <summary>Asks by GET with the parameters, each encoded.</summary>
    public static async Task<HttpResponseMessage> GetAsync(
        HttpClient client, (string Name, string Value)[] parameters, string? accept = Newer, params (string Name, string Value)[] headers)
    {
        string query = string.Join('&', parameters.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
        using HttpRequestMessage request = new(HttpMethod.Get, $"/graphql?{query}");
        return await SendAsync(client, request, accept, headers);
    }

    /// <summary>The first error's code.</summary>
    public static async Task<string?> CodeAsync(HttpResponseMessage response) => (await ErrorAsync(response)).GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>The first error, of an answer that has the specification's shape and no data.</summary>
    public static async Task<JsonElement> ErrorAsync(HttpResponseMessage response)
    {
        JsonElement answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(Cancel));
        Assert.False(answer.TryGetProperty("data", out JsonElement data), data.ToString());
        JsonElement error = answer.GetProperty("errors")[0];
        Assert.NotEqual("", error.GetProperty("message").GetString());
        return error;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, HttpRequestMessage request, string? accept, (string Name, string Value)[] headers)
    {
        if (accept is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Accept", accept));
        }

        foreach ((string name, string value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value) || request.Content!.Headers.TryAddWithoutValidation(name, value));
        }

        return await client.SendAsync(request, Cancel);
    }
}
