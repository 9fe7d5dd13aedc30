using System.Globalization;
using Npgsql;

namespace Geo.Server.Options;

/// <summary>Streaming standbys of the database, which answer queries.</summary>
/// <param name="Addresses">A connection string for each.</param>
/// <param name="Staleness">How old what they show may be.</param>
internal sealed record StandbyOptions(IReadOnlyList<string> Addresses, TimeSpan Staleness)
{
    /// <summary>The variable with the connection string of the standbys; its <c>Host</c> names all of them, as Npgsql has it: <c>Host=a:5432,b:5432</c>.</summary>
    public const string AddressVariable = "GEO_STANDBYS";

    /// <summary>The variable with the bound on staleness, in seconds.</summary>
    public const string StalenessVariable = "GEO_STANDBY_STALENESS";

    /// <summary>No standbys: everything is asked of the primary.</summary>
    public static readonly StandbyOptions None = new([], TimeSpan.FromSeconds(DefaultSeconds));

    private const double DefaultSeconds = 5;
    private const double LeastSeconds = 0.1;
    private const double MostSeconds = 60;

    /// <summary>Reads the variables, adding a sentence to <paramref name="mistakes"/> for each that cannot be used.</summary>
    public static StandbyOptions Read(Func<string, string?> variable, ICollection<string> mistakes)
    {
        string? address = variable(AddressVariable), staleness = variable(StalenessVariable);
        if (string.IsNullOrWhiteSpace(address))
        {
            if (!string.IsNullOrWhiteSpace(staleness))
            {
                mistakes.Add($"{StalenessVariable} says how old the standbys may be, but {AddressVariable} names none.");
            }

            return None;
        }

        double seconds = DefaultSeconds;
        if (!string.IsNullOrWhiteSpace(staleness)
            && (!double.TryParse(staleness, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds) || seconds is < LeastSeconds or > MostSeconds))
        {
            mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{StalenessVariable} must be a number of seconds between {LeastSeconds} and {MostSeconds}, not '{staleness}'."));
            seconds = DefaultSeconds;
        }

        return DatabaseOptions.Parse(AddressVariable, address, mistakes) is { } hosts ? new StandbyOptions(OneByOne(hosts), TimeSpan.FromSeconds(seconds)) : None;
    }

    private static List<string> OneByOne(NpgsqlConnectionStringBuilder hosts) =>
    [
        .. hosts.Host!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(host => new NpgsqlConnectionStringBuilder(hosts.ConnectionString) { Host = host }.ConnectionString),
    ];
}
