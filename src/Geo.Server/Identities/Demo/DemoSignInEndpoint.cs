using System.Text.Json;
using Geo.Server.Http;

namespace Geo.Server.Identities.Demo;

/// <summary><c>POST /sign-in/demo</c>: <c>{"identity": "planner"}</c> gives a token of that demo identity, to pages of this server on this machine.</summary>
internal sealed class DemoSignInEndpoint(DemoIssuer issuer)
{
    /// <summary>The address; asked for by GET it is the page, which offers the identities.</summary>
    public const string Address = "/sign-in/demo";

    /// <summary>Adds the address.</summary>
    public void Map(WebApplication app) => app.MapPost(Address, SignInAsync);

    private async Task SignInAsync(HttpContext context)
    {
        // A foreign name that was made to lead here, or a page of another site, gets no token.
        if (!LoopbackHost.IsNamedBy(context.Request) || CrossSite.IsEmbedded(context.Request) || !GraphQLMediaType.IsJson(context.Request.ContentType))
        {
            ProblemAnswer.Write(context, Http.Messages.CrossSite());
            return;
        }

        if (await ReadAsync(context) is not { } identity)
        {
            ProblemAnswer.Write(context, Messages.NoSuchIdentity(issuer.Identities.Select(known => known.Key)));
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using Utf8JsonWriter json = new(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("token", issuer.Issue(identity));
        json.WriteEndObject();
    }

    private async Task<DemoIdentity?> ReadAsync(HttpContext context)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("identity", out JsonElement identity) && identity.ValueKind == JsonValueKind.String
                ? issuer.Identities.FirstOrDefault(known => known.Key == identity.GetString())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
