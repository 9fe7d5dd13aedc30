using System.Text.RegularExpressions;
using Geo.Server.Http.Subscriptions;

namespace Geo.Server.Options;

/// <summary>What a deployment says of its maps; every part may be missing.</summary>
/// <param name="ReviewNumber">The map review number 审图号, such as <c>粤S(2024)001号</c>, as the authority wrote it.</param>
/// <param name="Contact">Whom to ask about the data: one line for printed sheets.</param>
/// <param name="Tianditu">The online base map; null for none, and then nothing is fetched from elsewhere.</param>
internal sealed partial record MapOptions(string? ReviewNumber, string? Contact, TiandituOptions? Tianditu)
{
    /// <summary>The variable with the map review number.</summary>
    public const string ReviewNumberVariable = "GEO_REVIEW_NUMBER";

    /// <summary>The variable with the contact.</summary>
    public const string ContactVariable = "GEO_MAP_CONTACT";

    /// <summary>The variable with the key of Tianditu.</summary>
    public const string TiandituKeyVariable = "GEO_TIANDITU_KEY";

    /// <summary>The variable with the address of Tianditu, or of a gateway that speaks as it does.</summary>
    public const string TiandituAddressVariable = "GEO_TIANDITU_ADDRESS";

    private const string TiandituAddress = "https://t0.tianditu.gov.cn";
    private const int LongestContact = 120;

    /// <summary>A map that says nothing of itself.</summary>
    public static MapOptions None { get; } = new(null, null, null);

    /// <summary>Reads the variables, and adds what is wrong with them to the mistakes.</summary>
    public static MapOptions Read(Func<string, string?> variable, List<string> mistakes)
    {
        string? number = Text(variable(ReviewNumberVariable));
        if (number is not null && !ReviewNumberForm().IsMatch(number))
        {
            mistakes.Add($"{ReviewNumberVariable} must be a map review number such as '粤S(2024)001号' or 'GS(2024)0568号', not '{number}'.");
        }

        string? contact = Text(variable(ContactVariable));
        if (contact is not null && (contact.Length > LongestContact || contact.Any(char.IsControl)))
        {
            mistakes.Add($"{ContactVariable} must be one line of at most {LongestContact} characters.");
        }

        return new MapOptions(number, contact, ReadTianditu(Text(variable(TiandituKeyVariable)), Text(variable(TiandituAddressVariable)), mistakes));
    }

    private static TiandituOptions? ReadTianditu(string? key, string? address, List<string> mistakes)
    {
        if (key is null && address is not null)
        {
            mistakes.Add($"{TiandituAddressVariable} needs the key too: {TiandituKeyVariable}.");
        }

        if (key is not null && !KeyForm().IsMatch(key))
        {
            mistakes.Add($"{TiandituKeyVariable} must be a key of Tianditu: 8 to 64 letters and digits.");
        }

        if (address is not null && !OriginCheck.IsOrigin(address))
        {
            mistakes.Add($"{TiandituAddressVariable} must be the origin of a site, such as {TiandituAddress}, not '{address}'.");
        }

        return key is null ? null : new TiandituOptions(address ?? TiandituAddress, key);
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    // Two letters or a province's character and letters, the year in brackets of either width, a number.
    [GeneratedRegex(@"^[A-Z\p{IsCJKUnifiedIdeographs}]{1,6}[(（]\d{4}[)）]\d{1,6}号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReviewNumberForm();

    [GeneratedRegex("^[0-9A-Za-z]{8,64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyForm();
}
