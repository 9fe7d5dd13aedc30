using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace Geo.Server.Tests.Changes;

/// <summary>
/// Many people who correct the same parcels over HTTP: each reads a parcel, changes it, and where another was faster reads it again.
/// </summary>
internal sealed class ParcelWriters(HttpClient client, string[] ids)
{
    private const string Read = "query ($id: ID!) { node(id: $id) { ... on Parcel { version boundary name stage } } }";
    private const string Correct = "mutation ($input: CorrectParcelInput!) { act: correctParcel(input: $input) { parcel { version } userErrors { code message } } }";
    private const string Reshape = "mutation ($input: ReshapeParcelInput!) { act: reshapeParcel(input: $input) { parcel { version } userErrors { code message } } }";

    private int _stale;

    /// <summary>The edits that were acknowledged: parcel, and the version that the answer names.</summary>
    public ConcurrentBag<(string Id, int Version, string Reason)> Acknowledged { get; } = [];

    /// <summary>The reasons of all edits that were sent, each time under the same one.</summary>
    public ConcurrentDictionary<string, bool> Sent { get; } = new(StringComparer.Ordinal);

    /// <summary>What the reasons begin with.</summary>
    public string Round { get; init; } = "round";

    /// <summary>True where the server or its database may go away: a writer then stops, and what it sent last may have been done or not.</summary>
    public bool MayGoAway { get; init; }

    /// <summary>What no writer should be told.</summary>
    public ConcurrentBag<string> Wrong { get; } = [];

    /// <summary>How often another was faster.</summary>
    public int Stale => _stale;

    /// <summary>Writes until each writer has made so many edits.</summary>
    public Task RunAsync(int writers, int edits, int seed, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer, edits, new Random(seed * 1000 + writer), cancellationToken), cancellationToken)));

    private async Task WriteAsync(int writer, int edits, Random random, CancellationToken cancellationToken)
    {
        for (int edit = 0; edit < edits;)
        {
            string id = ids[random.Next(ids.Length)];
            string reason = $"{Round}: writer {writer} edit {edit}";
            try
            {
                JsonElement read = await AskAsync(Read, new { id }, cancellationToken);
                if (IsGone(read) || IsRefused(read))
                {
                    return;
                }

                JsonElement parcel = read.GetProperty("data").GetProperty("node");
                Sent[reason] = true;
                bool isReshaped = random.Next(3) == 0;
                JsonElement answer = isReshaped
                    ? await AskAsync(Reshape, new { input = new { id, version = parcel.GetProperty("version").GetInt32(), boundary = new { geojson = Shrunk(parcel.GetProperty("boundary")) }, reason } }, cancellationToken)
                    : await AskAsync(Correct, new { input = new { id, version = parcel.GetProperty("version").GetInt32(), name = reason, reason } }, cancellationToken);
                if (IsGone(answer))
                {
                    return;
                }

                edit += Take(id, reason, answer) ? 1 : 0;
            }
            catch (Exception failure) when (MayGoAway && failure is HttpRequestException or IOException or JsonException or KeyNotFoundException)
            {
                return;
            }
        }
    }

    // The database went away under the server, which says so.
    private bool IsGone(JsonElement answer) => MayGoAway && answer.TryGetProperty("errors", out JsonElement errors)
        && errors[0].GetProperty("extensions").GetProperty("code").GetString() is "DATABASE_UNAVAILABLE" or "TIMEOUT";

    private bool IsRefused(JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out JsonElement errors))
        {
            Wrong.Add(errors.ToString());
            return true;
        }

        return false;
    }

    private bool Take(string id, string reason, JsonElement answer)
    {
        if (IsRefused(answer))
        {
            return true;
        }

        JsonElement act = answer.GetProperty("data").GetProperty("act");
        string[] codes = [.. act.GetProperty("userErrors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!)];
        if (codes is ["STALE_VERSION"])
        {
            Interlocked.Increment(ref _stale);
            return false;
        }

        if (codes.Length > 0)
        {
            Wrong.Add(act.ToString());
            return true;
        }

        Acknowledged.Add((id, act.GetProperty("parcel").GetProperty("version").GetInt32(), reason));
        return true;
    }

    // Who is told to come again later, nothing having been done, does so.
    private async Task<JsonElement> AskAsync(string query, object variables, CancellationToken cancellationToken)
    {
        while (true)
        {
            using HttpResponseMessage response = await client.PostAsJsonAsync("/graphql", new { query, variables }, cancellationToken);
            JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            if (!IsPutOff(answer))
            {
                return answer;
            }

            await Task.Delay(response.Headers.RetryAfter!.Delta!.Value, cancellationToken);
        }
    }

    private static bool IsPutOff(JsonElement answer) => answer.TryGetProperty("errors", out JsonElement errors)
        && errors[0].GetProperty("extensions").GetProperty("code").GetString() is "TOO_MANY_AT_ONCE" or "OVERLOADED";

    // A little smaller, around its first corner's opposite: it stays inside of itself, where convex, and off its neighbours.
    private static object Shrunk(JsonElement boundary)
    {
        double[][][][] polygons = boundary.GetProperty("coordinates").Deserialize<double[][][][]>()!;
        double[][] ring = polygons[0][0];
        (double x, double y) = (ring.SkipLast(1).Average(point => point[0]), ring.SkipLast(1).Average(point => point[1]));
        return new
        {
            type = "MultiPolygon",
            coordinates = polygons.Select(rings => rings.Select(points => points.Select(point => new[] { x + 0.999 * (point[0] - x), y + 0.999 * (point[1] - y) }))),
        };
    }
}
