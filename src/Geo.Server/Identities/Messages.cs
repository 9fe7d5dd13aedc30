using Geo.Server.Http;

namespace Geo.Server.Identities;

/// <summary>Every sentence about who may that a client reads. None repeats anything of a token but role and county codes.</summary>
internal static class Messages
{
    public const string Unauthenticated = "UNAUTHENTICATED";
    private const string Forbidden = "FORBIDDEN";

    // RFC 6750, section 3.1.
    private const string InvalidToken = "invalid_token";
    private const string InvalidRequest = "invalid_request";
    private const string InsufficientScope = "insufficient_scope";

    public static TokenAnswer.Refused NotBearer() => Request("The header Authorization must be \"Bearer\" and one token.");

    public static Problem NoSuchIdentity(IEnumerable<string> identities) => new(
        StatusCodes.Status400BadRequest, "BAD_REQUEST", $"Send {{\"identity\": NAME}}, where the name is one of {string.Join(", ", identities)}.");

    public static TokenAnswer.Refused TooLarge(int most) => Token($"The token has more than {most:N0} characters, which is the limit.");

    public static TokenAnswer.Refused Malformed() => Token("The token is no signed JSON Web Token.");

    public static TokenAnswer.Refused NoIssuer() => Token("This server knows no issuer of tokens. Its operator has to name one.");

    public static TokenAnswer.Refused ForeignIssuer() => Token("The token is of an issuer that this server does not trust.");

    public static TokenAnswer.Refused ForeignAudience() => Token("The token was made for another service.");

    public static TokenAnswer.Refused BadAlgorithm() => Token("The token is not signed with an algorithm that is accepted: RS256, PS256, ES256 and their longer kinds.");

    public static TokenAnswer.Refused BadSignature() => Token("The signature of the token does not fit it.");

    public static TokenAnswer.Refused UnknownKey() => Token("The token is signed with a key that its issuer does not have, or names none.");

    public static TokenAnswer.Refused Expired() => Token("The token has expired. Sign in again.");

    public static TokenAnswer.Refused NotYetValid() => Token("The token is not valid yet.");

    public static TokenAnswer.Refused NoExpiry() => Token("The token has no end. Tokens without one are not accepted.");

    public static TokenAnswer.Refused Invalid() => Token("The token is not valid.");

    public static TokenAnswer.Refused IssuerUnavailable() => new(
        new Problem(StatusCodes.Status503ServiceUnavailable, "ISSUER_UNAVAILABLE", "The issuer of tokens does not answer, so that no token can be checked. Try again shortly."), Error: null);

    public static TokenAnswer.Refused NoName() => Rights("The token says no name that can be put on record: preferred_username, email or sub of at most 200 characters without control characters.");

    public static TokenAnswer.Refused NoRole(string claim) =>
        Rights($"The token gives no role of this service in \"{claim}\". The roles are investor, planner, editor and admin; ask your administrator for one.");

    public static TokenAnswer.Refused UnknownRole(string role, string claim) =>
        Rights($"\"{Shown(role)}\" in \"{claim}\" is no role of this service. The roles are investor, planner, editor and admin.");

    public static TokenAnswer.Refused NoCounties(string claim) =>
        Rights($"The token gives planners and editors their counties in \"{claim}\", and there are none. Ask your administrator for them.");

    public static TokenAnswer.Refused UnknownCounty(string county, string claim) =>
        Rights($"\"{Shown(county)}\" in \"{claim}\" is no county of this service, nor a city or province of its counties.");

    private static string Shown(string text) => Geo.GraphQL.Errors.PrintableText.Of(text.Length <= 40 ? text : $"{text.AsSpan(0, 40)}…");

    private static TokenAnswer.Refused Request(string message) => new(new Problem(StatusCodes.Status401Unauthorized, Unauthenticated, message), InvalidRequest);

    private static TokenAnswer.Refused Token(string message) => new(new Problem(StatusCodes.Status401Unauthorized, Unauthenticated, message), InvalidToken);

    private static TokenAnswer.Refused Rights(string message) => new(new Problem(StatusCodes.Status403Forbidden, Forbidden, message), InsufficientScope);
}
