using Geo.Server.Options;
using Microsoft.Extensions.Configuration;

namespace Geo.Server.Tests.Options;

/// <summary>Start-up options: all mistakes at once, each in a sentence.</summary>
public sealed class ServeOptionsTests
{
    private static readonly IConfiguration Nothing = new ConfigurationBuilder().Build();

    private const string Key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = ServeOptions.Read(_ => null, Nothing, new ServeArguments
        {
            Listen = "nowhere",
            Port = 70000,
            PageDirectory = "/no/such/page",
            DocumentsFile = "/no/such/list",
            StatementSeconds = double.NaN,
            RequestsPerMinute = -1,
        });
        Assert.Null(options);
        Assert.Equal(["GEO_DATABASE", "GEO_SIGNING_KEYS", "--listen", "--port", "--page", "--documents", "--statement-timeout", "--requests-per-minute"], mistakes.Select(mistake => mistake.Split(' ')[0]));
    }

    [Fact]
    public void The_application_connects_as_geo_app_where_nothing_else_is_said()
    {
        (ServeOptions? options, _) = Read(("GEO_DATABASE", "Host=h;Username=owner;Database=d"), ("GEO_SIGNING_KEYS", Key));
        Assert.Equal("Host=h;Username=geo_app;Database=d", options!.Database.Application);
    }

    [Theory]
    [InlineData(null, 64L << 20)]
    [InlineData("0", 0L)]
    [InlineData("128", 128L << 20)]
    [InlineData("-1", null)]
    [InlineData("64MB", null)]
    [InlineData("99999", null)]
    public void The_memory_of_tiles_is_a_number_of_mebibytes(string? said, long? bytes)
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h;Database=d"), ("GEO_SIGNING_KEYS", Key), ("GEO_TILE_CACHE", said!));
        Assert.Equal(bytes, options?.TileCacheBytes);
        Assert.Equal(bytes is null ? [$"GEO_TILE_CACHE must be a number of MiB from 0 (keeps none) to 16384, not '{said}'."] : [], mistakes);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAAA")]
    [InlineData(Key + ",AAAA")]
    public void A_signing_key_that_is_no_base64_of_32_bytes_is_refused(string keys)
    {
        (ServeOptions? options, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", keys));
        Assert.Null(options);
        Assert.Matches("^GEO_SIGNING_KEYS: key [12] is not base64 of at least 32 bytes.$", Assert.Single(mistakes));
    }

    [Fact]
    public void Only_listed_documents_without_a_list_would_be_none_at_all()
    {
        (_, IReadOnlyList<string> mistakes) = Read(
            new ServeArguments { OnlyListedDocuments = true }, ("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key));
        Assert.Equal("--only-listed-documents needs the list: --documents FILE.", Assert.Single(mistakes));
    }

    [Theory]
    [InlineData("Host=h", 50, 50)]
    [InlineData("Host=h;Maximum Pool Size=20", 32, 20)]
    public void More_requests_at_once_than_there_are_connections_is_a_mistake(string database, int atOnce, int connections)
    {
        (_, IReadOnlyList<string> mistakes) = Read(new ServeArguments { RequestsAtOnce = atOnce }, ("GEO_DATABASE", database), ("GEO_SIGNING_KEYS", Key));
        Assert.StartsWith($"--requests-at-once must be below the connections of the pool, which are {connections}, not {atOnce}.", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", null, null, 32, 32)]
    [InlineData("0.0.0.0", null, null, 32, 8)]
    [InlineData("0.0.0.0", 40, null, 40, 10)]
    [InlineData("0.0.0.0", 40, 3, 40, 3)]
    [InlineData("0.0.0.0", 2, null, 2, 1)]
    public void One_caller_has_a_quarter_of_the_places_unless_a_developer_works_or_it_is_said(string listen, int? atOnce, int? perCaller, int all, int own)
    {
        (ServeOptions? options, _) = Read(
            new ServeArguments { Listen = listen, RequestsAtOnce = atOnce, RequestsAtOncePerCaller = perCaller }, ("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key));
        Assert.Equal((all, own), (options!.Admission.AtOnce, options.Admission.AtOncePerCaller));
    }

    [Fact]
    public void A_password_never_stands_in_a_mistake()
    {
        (_, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h;Password=secret;Colour=red"), ("GEO_SIGNING_KEYS", Key));
        Assert.DoesNotContain("secret", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=h;Password=secret;Colour=red")]
    [InlineData("secret=")]
    [InlineData("secret")]
    public void A_text_that_is_no_connection_string_is_a_mistake_and_not_repeated(string database)
    {
        (_, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", database), ("GEO_SIGNING_KEYS", Key));
        Assert.StartsWith("GEO_DATABASE is no Npgsql connection string", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", null, false, true)]
    [InlineData("::1", "", false, true)]
    [InlineData("127.0.0.1", "Development", false, true)]
    [InlineData("127.0.0.1", null, true, false)]
    [InlineData("127.0.0.1", "Production", false, false)]
    [InlineData("127.0.0.1", "Staging", false, false)]
    [InlineData("0.0.0.0", null, false, false)]
    [InlineData("::", "Development", false, false)]
    [InlineData("10.0.0.5", "Development", false, false)]
    public void The_developers_door_is_open_on_loopback_in_development_only(string listen, string? environment, bool anonymous, bool isOpen)
    {
        (ServeOptions? options, _) = Read(
            new ServeArguments { Listen = listen, Anonymous = anonymous },
            ("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key), ("ASPNETCORE_ENVIRONMENT", environment!));
        Assert.Equal(isOpen, options!.HasOpenDoor);
    }

    [Theory]
    [InlineData("粤S(2024)001号")]
    [InlineData("GS（2024）0568号")]
    [InlineData("GS京(2022)1061号")]
    public void A_map_review_number_is_taken_as_the_authority_wrote_it(string number) =>
        Assert.Equal(number, Read(("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key), ("GEO_REVIEW_NUMBER", $" {number} ")).Options!.Map.ReviewNumber);

    [Theory]
    [InlineData("GEO_REVIEW_NUMBER", "2024-1", "GEO_REVIEW_NUMBER must be a map review number such as '粤S(2024)001号' or 'GS(2024)0568号', not '2024-1'.")]
    [InlineData("GEO_MAP_CONTACT", "a\nb", "GEO_MAP_CONTACT must be one line of at most 120 characters.")]
    [InlineData("GEO_TIANDITU_KEY", "k; script-src *", "GEO_TIANDITU_KEY must be a key of Tianditu: 8 to 64 letters and digits.")]
    [InlineData("GEO_TIANDITU_ADDRESS", "https://t0.tianditu.gov.cn", "GEO_TIANDITU_ADDRESS needs the key too: GEO_TIANDITU_KEY.")]
    public void What_a_deployment_says_of_its_maps_is_checked(string variable, string value, string mistake)
    {
        (_, IReadOnlyList<string> mistakes) = Read(("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key), (variable, value));
        Assert.Equal(mistake, Assert.Single(mistakes));
    }

    [Fact]
    public void Tianditu_is_asked_at_an_origin_and_nowhere_else()
    {
        (_, IReadOnlyList<string> mistakes) = Read(
            ("GEO_DATABASE", "Host=h"), ("GEO_SIGNING_KEYS", Key), ("GEO_TIANDITU_KEY", "0123456789abcdef"), ("GEO_TIANDITU_ADDRESS", "https://t0.tianditu.gov.cn/vec_w *"));
        Assert.StartsWith("GEO_TIANDITU_ADDRESS must be the origin of a site", Assert.Single(mistakes), StringComparison.Ordinal);
    }

    private static (ServeOptions? Options, IReadOnlyList<string> Mistakes) Read(params (string Name, string Value)[] variables) =>
        Read(new ServeArguments(), variables);

    private static (ServeOptions? Options, IReadOnlyList<string> Mistakes) Read(ServeArguments arguments, params (string Name, string Value)[] variables) =>
        ServeOptions.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value, Nothing, arguments);
}
