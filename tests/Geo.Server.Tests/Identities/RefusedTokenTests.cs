using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Geo.Server.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Base64Url = System.Buffers.Text.Base64Url;

namespace Geo.Server.Tests.Identities;

/// <summary>Tokens that are not good: each is refused by the same status and code, with a sentence of its own.</summary>
public sealed class RefusedTokenTests(ProviderServer server) : IClassFixture<ProviderServer>
{
    private const string Unacceptable = "The token is not signed with an algorithm that is accepted: RS256, PS256, ES256 and their longer kinds.";

    [Fact]
    public async Task A_good_token_is_good()
    {
        Assert.Equal("planner", (await server.CallerAsync(await SignAsync(server.Payload()))).GetProperty("role").GetString());
        Assert.Equal("planner", (await server.CallerAsync(await server.Provider.SignAsync(server.Payload(), new { alg = "PS256" }))).GetProperty("role").GetString());
    }

    [Fact]
    public async Task An_expired_token_is_refused() =>
        await ExpectAsync(await SignAsync(server.Payload(expiresIn: TimeSpan.FromMinutes(-1))), "The token has expired. Sign in again.");

    [Fact]
    public async Task A_token_without_an_end_is_refused() =>
        await ExpectAsync(await SignAsync(new { iss = server.Provider.Issuer, aud = OidcProvider.Audience, sub = "x", roles = "admin" }), "The token has no end. Tokens without one are not accepted.");

    [Fact]
    public async Task A_token_of_tomorrow_is_refused()
    {
        Dictionary<string, object> payload = AsDictionary(server.Payload(expiresIn: TimeSpan.FromDays(2)));
        payload["nbf"] = TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        await ExpectAsync(await SignAsync(payload), "The token is not valid yet.");
    }

    [Fact]
    public async Task A_token_that_names_another_issuer_is_refused() =>
        await ExpectAsync(await SignAsync(server.Payload(issuer: "https://elsewhere.example")), "The token is of an issuer that this server does not trust.");

    [Fact]
    public async Task A_token_of_another_provider_is_refused()
    {
        await using OidcProvider foreign = await OidcProvider.StartAsync();
        await ExpectAsync(await foreign.TokenOfPersonAsync("admin"), "The token is of an issuer that this server does not trust.");
        await ExpectAsync(await foreign.SignAsync(server.Payload()), "The token is signed with a key that its issuer does not have, or names none.");
    }

    [Fact]
    public async Task A_token_for_another_service_is_refused() =>
        await ExpectAsync(await server.Provider.TokenOfSystemAsync("land-registry", "https://another.example"), "The token was made for another service.");

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    public async Task An_unsigned_token_is_refused(string algorithm) =>
        await ExpectAsync($"{Part(new { alg = algorithm, typ = "JWT" })}.{Part(server.Payload())}.", Unacceptable);

    [Fact]
    public async Task A_token_whose_signature_was_cut_off_is_refused()
    {
        string token = await SignAsync(server.Payload());
        await ExpectAsync(token[..(token.LastIndexOf('.') + 1)], sentence: null);
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        using HttpClient http = new();
        using JsonDocument keys = JsonDocument.Parse(await http.GetStringAsync(new Uri($"{server.Provider.Issuer}/jwks"), TestContext.Current.CancellationToken));
        JsonElement key = keys.RootElement.GetProperty("keys")[0];
        using RSA rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64Url.DecodeFromChars(key.GetProperty("n").GetString()),
            Exponent = Base64Url.DecodeFromChars(key.GetProperty("e").GetString()),
        });
        string signed = $"{Part(new { alg = "HS256", typ = "at+jwt", kid = key.GetProperty("kid").GetString() })}.{Part(server.Payload(roles: "admin"))}";
        foreach (byte[] secret in new[] { Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), rsa.ExportSubjectPublicKeyInfo(), rsa.ExportRSAPublicKey() })
        {
            await ExpectAsync($"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}", Unacceptable);
        }
    }

    [Fact]
    public async Task A_token_whose_claims_were_changed_is_refused()
    {
        string[] parts = (await SignAsync(server.Payload())).Split('.');
        await ExpectAsync($"{parts[0]}.{Part(server.Payload(roles: "admin"))}.{parts[2]}", "The signature of the token does not fit it.");
    }

    [Fact]
    public async Task A_token_that_does_not_name_its_key_is_refused() =>
        await ExpectAsync(await server.Provider.SignAsync(server.Payload(), new { kid = (string?)null }), "The token is signed with a key that its issuer does not have, or names none.");

    [Fact]
    public async Task A_token_that_brings_its_own_key_is_refused()
    {
        using RSA own = RSA.Create(2048);
        RSAParameters key = own.ExportParameters(includePrivateParameters: false);
        object jwk = new { kty = "RSA", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent), kid = "mine" };
        string signed = $"{Part(new { alg = "RS256", kid = "mine", jwk, jku = "https://elsewhere.example/jwks" })}.{Part(server.Payload(roles: "admin"))}";
        byte[] signature = own.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        await ExpectAsync($"{signed}.{Base64Url.EncodeToString(signature)}", "The token is signed with a key that its issuer does not have, or names none.");
    }

    [Fact]
    public async Task A_large_token_is_read_up_to_a_limit()
    {
        Dictionary<string, object> payload = AsDictionary(server.Payload());
        payload["groups"] = Enumerable.Range(0, 200).Select(i => $"8c3f2a10-0000-4000-8000-{i:D12}").ToArray();
        string large = await SignAsync(payload);
        Assert.InRange(large.Length, 8 * 1024, 16 * 1024);
        Assert.Equal("planner", (await server.CallerAsync(large)).GetProperty("role").GetString());

        payload["groups"] = Enumerable.Range(0, 400).Select(i => $"8c3f2a10-0000-4000-8000-{i:D12}").ToArray();
        await ExpectAsync(await SignAsync(payload), "The token has more than 16,384 characters, which is the limit.");
    }

    [Fact]
    public async Task No_token_stands_in_the_log()
    {
        CapturedLog log = new();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        string good = await SignAsync(server.Payload());
        await server.CallerAsync(good);
        string[] parts = good.Split('.');
        string changed = $"{parts[0]}.{Part(server.Payload(roles: "admin"))}.{parts[2]}";
        await server.RefusalAsync($"Bearer {changed}");
        string expired = await SignAsync(server.Payload(expiresIn: TimeSpan.FromHours(-1)));
        await server.RefusalAsync($"Bearer {expired}");
        await server.RefusalAsync("Bearer secret");
        Assert.All(
            new[] { good, changed, expired }.SelectMany(token => token.Split('.')).Append("secret"),
            part => Assert.DoesNotContain(part, log.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bearer x", "The token is no signed JSON Web Token.")]
    [InlineData("Bearer a.b.c", "The token is no signed JSON Web Token.")]
    [InlineData("Bearer ...", "The token is no signed JSON Web Token.")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.W10.x", "The token is no signed JSON Web Token.")]
    [InlineData("Bearer a.b.c.d.e", "The token is no signed JSON Web Token.")]
    public async Task A_text_that_is_no_token_is_refused(string header, string sentence) =>
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED", sentence), Three(await server.RefusalAsync(header)));

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a b")]
    [InlineData("Bear x")]
    [InlineData("")]
    public async Task Another_kind_of_header_is_refused_and_not_passed_over(string header)
    {
        (HttpStatusCode status, string code, string message, string challenge) = await server.RefusalAsync(header);
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED", "The header Authorization must be \"Bearer\" and one token."), (status, code, message));
        Assert.StartsWith("Bearer error=\"invalid_request\"", challenge, StringComparison.Ordinal);
    }

    private Task<string> SignAsync(object payload) => server.Provider.SignAsync(payload);

    private async Task ExpectAsync(string token, string? sentence)
    {
        (HttpStatusCode status, string code, string message, string challenge) = await server.RefusalAsync($"Bearer {token}");
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (status, code));
        Assert.Equal(sentence ?? message, message);
        Assert.Equal($"Bearer error=\"invalid_token\", error_description=\"{message.Replace('"', '\'')}\"", challenge);
    }

    private static (HttpStatusCode Status, string Code, string Message) Three((HttpStatusCode Status, string Code, string Message, string Challenge) refusal) =>
        (refusal.Status, refusal.Code, refusal.Message);

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private static Dictionary<string, object> AsDictionary(object payload) =>
        JsonSerializer.SerializeToElement(payload).EnumerateObject().ToDictionary(member => member.Name, member => (object)member.Value, StringComparer.Ordinal);
}
