namespace Geo.Server.Tests.Operations.Lifecycle;

/// <summary>What <c>geo serve</c> says of a configuration that cannot be used: everything, at once, before it asks anybody.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public async Task Every_mistake_of_every_source_is_named_at_once()
    {
        await using GeoProcess server = GeoProcess.Start(
            ["serve", "--listen", "nowhere", "--slow-operation=-1", "--requests-at-once", "0", "--requests-at-once-per-caller", "0", "--proxy", "nginx", "--stop-within", "0", "--wait-for-database=-1"],
            ("GEO_DATABASE", "Host=127.0.0.1;Username=geo_owner;Database=geo"),
            ("GEO_APP_DATABSE", "Host=127.0.0.1"),
            ("GEO_SIGNING_KEYS", "short"),
            ("GEO_UPLOADS", "/proc/nowhere"),
            ("GEO_LISTEN_DATABASE", "Colour=red"),
            ("Authentication__Authority", "http://id.example"),
            ("Authentication__Audiense", "geo"),
            ("AzureAd__TenantId", "common"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector"));
        Assert.Equal(1, await server.EndAsync());
        Assert.Equal(
            [
                "There is no variable GEO_APP_DATABSE.", "Nobody reads Authentication:Audiense.", "GEO_UPLOADS: nothing can be written into '/proc/nowhere'", "GEO_LISTEN_DATABASE is no", "GEO_SIGNING_KEYS: key 1", "--listen must",
                "--slow-operation must", "--wait-for-database must", "--stop-within must", "--requests-at-once must be at least 1, not 0.", "--requests-at-once-per-caller must", "--proxy must",
                "OTEL_EXPORTER_OTLP_ENDPOINT must", "AzureAd and Authentication:Authority name two issuers.", "AzureAd needs a TenantId and a ClientId.",
            ],
            Beginnings(server.Output));
    }

    [Fact]
    public async Task A_file_that_is_no_json_is_named_and_so_is_a_section_in_it_that_nobody_reads()
    {
        string folder = Directory.CreateTempSubdirectory("geo-settings-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), "{", TestContext.Current.CancellationToken);
        List<string> mistakes = [];
        Server.Options.ConfigurationFile.Read(folder, mistakes);
        Assert.StartsWith($"appsettings.json in {folder} cannot be read: ", Assert.Single(mistakes), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """{"Autentication": {"Authority": "https://id.example"}}""", TestContext.Current.CancellationToken);
        mistakes.Clear();
        Server.Options.ConfigurationFile.Read(folder, mistakes);
        Assert.Equal("Nobody reads Autentication. Is Authentication meant?", Assert.Single(mistakes));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Other_commands_name_a_variable_that_nobody_reads_too()
    {
        await using GeoProcess check = GeoProcess.Start(["check"], ("GEO_DATABSE", "Host=127.0.0.1"), ("GEO_DATABASE", null));
        Assert.Equal(1, await check.EndAsync());
        Assert.Contains("geo: There is no variable GEO_DATABSE. Is GEO_DATABASE meant?", check.Output, StringComparison.Ordinal);
        Assert.Contains("geo: GEO_DATABASE is not set.", check.Output, StringComparison.Ordinal);
    }

    // As much of each line as is expected of it.
    private static string[] Beginnings(string output) =>
    [
        .. from line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let sentence = line["geo: ".Length..]
           select Expected.FirstOrDefault(beginning => sentence.StartsWith(beginning, StringComparison.Ordinal)) ?? sentence,
    ];

    private static readonly string[] Expected =
    [
        "There is no variable GEO_APP_DATABSE.", "Nobody reads Authentication:Audiense.", "GEO_UPLOADS: nothing can be written into '/proc/nowhere'", "GEO_LISTEN_DATABASE is no", "GEO_SIGNING_KEYS: key 1",
        "--listen must", "--stop-within must", "--slow-operation must", "--wait-for-database must", "--requests-at-once-per-caller must", "--proxy must", "OTEL_EXPORTER_OTLP_ENDPOINT must",
        "AzureAd and Authentication:Authority name two issuers.", "AzureAd needs a TenantId and a ClientId.",
    ];
}
