using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Tests.Http;

namespace Geo.Server.Tests.Operations.Several;

/// <summary>Asks whichever server a client leads to.</summary>
internal static class Asking
{
    /// <summary>The data of an answer without errors.</summary>
    public static async Task<JsonElement> QueryAsync(this HttpClient client, string query, object? variables = null)
    {
        using HttpResponseMessage response = await client.PostAsJsonAsync("/graphql", new { query, variables }, Answer.Cancel);
        string text = await response.Content.ReadAsStringAsync(Answer.Cancel);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {text}");
        JsonElement answer = JsonElement.Parse(text);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Gives a parcel a name.</summary>
    public static async Task RenameAsync(this HttpClient client, string code, string name)
    {
        JsonElement parcel = (await client.QueryAsync("query ($code: String!) { parcel(code: $code) { id version } }", new { code })).GetProperty("parcel");
        JsonElement payload = (await client.QueryAsync(
            "mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { userErrors { code message } } }",
            new { input = new { id = parcel.GetProperty("id").GetString(), version = parcel.GetProperty("version").GetInt32(), name, reason = "test" } })).GetProperty("correctParcel");
        Assert.Equal("[]", payload.GetProperty("userErrors").GetRawText());
    }

    /// <summary>The code of some parcel.</summary>
    public static async Task<string> SomeParcelAsync(this HttpClient client, int place = 0) =>
        (await client.QueryAsync("query ($first: Int!) { parcels(first: $first, orderBy: [CODE_ASC]) { nodes { code } } }", new { first = place + 1 }))
            .GetProperty("parcels").GetProperty("nodes")[place].GetProperty("code").GetString()!;
}
