using System.Text.Json;
using Geo.Server.Identities.Demo;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Identities;

/// <summary><c>/config.json</c>: how the page signs in, and what the deployment says of its maps. <c>/caller.json</c>: who the server takes the asking one for.</summary>
internal sealed class PageConfiguration(ServeOptions options, CallerDirectory callers, DemoIssuer? demo)
{
    /// <summary>Adds the two addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/config.json", context => AnswerAsync(context, WriteConfiguration));
        app.MapGet("/caller.json", context => AnswerAsync(context, json => WriteCaller(json, callers.ConnectedOf(context))));
    }

    private static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using Utf8JsonWriter json = new(context.Response.BodyWriter);
        write(json);
    }

    private void WriteConfiguration(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("signIn");
        if (options.Identity is { Issuer: { } issuer, Page: { } page })
        {
            json.WriteStartObject("oidc");
            json.WriteString("authority", issuer.Authority);
            json.WriteString("clientId", page.ClientId);
            json.WriteString("scopes", page.Scopes);
            json.WriteEndObject();
        }

        if (demo is not null)
        {
            json.WriteStartArray("demo");
            foreach (DemoIdentity identity in demo.Identities)
            {
                json.WriteStringValue(identity.Key);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        WriteMap(json, options.Map);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, MapOptions map)
    {
        json.WriteStartObject("map");
        if (map.ReviewNumber is { } number)
        {
            json.WriteString("reviewNumber", number);
        }

        if (map.Contact is { } contact)
        {
            json.WriteString("contact", contact);
        }

        if (map.Tianditu is { } tianditu)
        {
            json.WriteStartObject("tianditu");
            json.WriteString("address", tianditu.Address);
            json.WriteString("key", tianditu.Key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCaller(Utf8JsonWriter json, ConnectedCaller connected)
    {
        Caller caller = connected.Caller;
        json.WriteStartObject();
        json.WriteString("actor", caller.Actor);
        json.WriteString("role", caller.Role.Name());
        WriteCodes(json, "exactCounties", caller.ExactCounties);
        WriteCodes(json, "coarseCounties", caller.CoarseCounties);
        WriteCodes(json, "writtenCounties", caller.WrittenCounties);
        if (connected.ExpiresAt is { } expiresAt)
        {
            json.WriteString("expiresAt", expiresAt);
        }

        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, string name, string codes)
    {
        json.WriteStartArray(name);
        foreach (string code in codes.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
