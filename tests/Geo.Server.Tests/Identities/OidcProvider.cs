using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geo.Server.Tests.Identities;

/// <summary>A real OpenID Connect provider, npm <c>oidc-provider</c>, in a process of its own.</summary>
public sealed partial class OidcProvider : IAsyncDisposable
{
    /// <summary>What its tokens for this service give as their audience.</summary>
    public const string Audience = "geo";

    private const string RedirectUri = "http://127.0.0.1/sign-in";

    private readonly Process _node;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private OidcProvider(Process node) => _node = node;

    /// <summary>Its name and address.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Starts a provider with a key of its own.</summary>
    public static async Task<OidcProvider> StartAsync()
    {
        string folder = Path.Combine(SourceFolder(), "provider");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
        {
            Assert.Fail($"Run `npm ci` in {folder} first: the provider is not there.");
        }

        OidcProvider provider = new(Process.Start(new ProcessStartInfo("node", ["provider.mjs", RedirectUri])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!);
        provider._node.ErrorDataReceived += static (_, _) => { };
        provider._node.BeginErrorReadLine();
        provider.Issuer = (await provider.NextAsync()).GetProperty("issuer").GetString()!;
        return provider;
    }

    /// <summary>A new key signs; the old one is still published.</summary>
    public Task RotateAsync() => CommandAsync(new { command = "rotate" });

    /// <summary>Only the newest key is left.</summary>
    public Task ForgetAsync() => CommandAsync(new { command = "forget" });

    /// <summary>Answers nothing any more, or again.</summary>
    public Task OpenAsync(bool isOpen) => CommandAsync(new { command = isOpen ? "open" : "close" });

    /// <summary>How often its keys were asked for.</summary>
    public async Task<int> AskedAsync() => (await CommandAsync(new { command = "asked" })).GetProperty("asked").GetInt32();

    /// <summary>A token with whatever a test wants in it, signed with the provider's key.</summary>
    public async Task<string> SignAsync(object payload, object? header = null) =>
        (await CommandAsync(new { command = "sign", payload, header = header ?? new { } })).GetProperty("token").GetString()!;

    /// <summary>The token that a system gets for itself.</summary>
    public async Task<string> TokenOfSystemAsync(string client, string? resource = null)
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, $"{Issuer}/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["scope"] = "land",
                ["resource"] = resource ?? "https://geo.example",
            }),
        };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:secret")));
        return await ReadTokenAsync(await http.SendAsync(request, TestContext.Current.CancellationToken));
    }

    /// <summary>The token that a page gets for somebody who signs in: authorization code with PKCE.</summary>
    public async Task<string> TokenOfPersonAsync(string login)
    {
        using HttpClientHandler browser = new() { AllowAutoRedirect = false };
        using HttpClient http = new(browser) { BaseAddress = new Uri(Issuer) };
        string verifier = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        string challenge = System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        Uri next = new($"/auth?client_id=page&response_type=code&scope=openid+profile+land&code_challenge_method=S256&code_challenge={challenge}&redirect_uri={Uri.EscapeDataString(RedirectUri)}", UriKind.Relative);
        while (true)
        {
            using HttpResponseMessage answer = await http.GetAsync(next, TestContext.Current.CancellationToken);
            next = answer.Headers.Location ?? await SignInAsync(http, answer, login);
            if (next.OriginalString.StartsWith(RedirectUri, StringComparison.Ordinal))
            {
                string code = CodeInAddress().Match(next.Query).Groups["code"].Value;
                return await ReadTokenAsync(await http.PostAsync("/token", new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["grant_type"] = "authorization_code",
                    ["client_id"] = "page",
                    ["code"] = code,
                    ["code_verifier"] = verifier,
                    ["redirect_uri"] = RedirectUri,
                }), TestContext.Current.CancellationToken));
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        await _node.WaitForExitAsync(CancellationToken.None);
        _node.Dispose();
        _turn.Dispose();
    }

    private static async Task<Uri> SignInAsync(HttpClient http, HttpResponseMessage form, string login)
    {
        string html = await form.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using HttpResponseMessage sent = await http.PostAsync(ActionInForm().Match(html).Groups["address"].Value, new FormUrlEncodedContent(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["prompt"] = "login", ["login"] = login, ["password"] = "any" }), TestContext.Current.CancellationToken);
        return sent.Headers.Location!;
    }

    private static async Task<string> ReadTokenAsync(HttpResponseMessage response)
    {
        using (response)
        {
            JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            Assert.True(answer.TryGetProperty("access_token", out JsonElement token), answer.ToString());
            return token.GetString()!;
        }
    }

    private async Task<JsonElement> CommandAsync(object command)
    {
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));
            await _node.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            return await NextAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    // The provider writes advice to operators among its answers.
    private async Task<JsonElement> NextAsync()
    {
        while (await _node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith('{'))
            {
                return JsonDocument.Parse(line).RootElement.Clone();
            }
        }

        throw new InvalidOperationException("The provider ended.");
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("action=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ActionInForm();

    [GeneratedRegex("[?&]code=(?<code>[^&]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeInAddress();
}
