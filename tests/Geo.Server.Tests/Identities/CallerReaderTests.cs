using System.Collections.Immutable;
using System.Security.Claims;
using Geo.Server.Identities;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Tests.Identities;

/// <summary>From claims to rights.</summary>
public sealed class CallerReaderTests
{
    private static readonly RoleRights Rights = new(["440703", "440783", "440784", "441201"]);

    [Theory]
    [InlineData("planner", "440783", CallerRole.Planner, "440783")]
    [InlineData("planner editor", "440783 440784", CallerRole.Editor, "440783,440784")]
    [InlineData("investor,planner", "440783,440784", CallerRole.Planner, "440783,440784")]
    [InlineData("default-roles-land planner", "440700", CallerRole.Planner, "440703,440783,440784")]
    [InlineData("planner", "440000", CallerRole.Planner, "440703,440783,440784,441201")]
    [InlineData("admin planner", "", CallerRole.Admin, "440703,440783,440784,441201")]
    [InlineData("investor", "440783", CallerRole.Investor, "")]
    internal void Of_several_roles_the_highest_counts_and_counties_are_a_list_or_words(string roles, string counties, CallerRole role, string exact)
    {
        (Caller? caller, _) = Read(("sub", "a"), ("roles", roles), ("geo_counties", counties));
        Assert.Equal((role, exact, true), (caller!.Role, caller.ExactCounties, caller.IsIdentified));
    }

    [Theory]
    [InlineData("anonymous", "440783", "is no role of this service")]
    [InlineData("Planner", "440783", "is no role of this service")]
    [InlineData("", "440783", "gives no role")]
    [InlineData("planner", "", "there are none")]
    [InlineData("planner", "440783 440799", "\"440799\" in \"geo_counties\" is no county")]
    [InlineData("planner", "44", "\"44\" in \"geo_counties\" is no county")]
    [InlineData("planner", "450000", "\"450000\" in \"geo_counties\" is no county")]
    [InlineData("planner", "*", "\"*\" in \"geo_counties\" is no county")]
    public void What_cannot_be_used_is_said(string roles, string counties, string part)
    {
        (Caller? caller, TokenAnswer.Refused? refusal) = Read(("sub", "a"), ("roles", roles), ("geo_counties", counties));
        Assert.Null(caller);
        Assert.Contains(part, refusal!.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("陈规划", "c@x.example", "1", "陈规划")]
    [InlineData(null, "c@x.example", "1", "c@x.example")]
    [InlineData(null, null, "1", "1")]
    public void The_name_is_the_one_that_people_read(string? preferred, string? email, string subject, string actor) =>
        Assert.Equal(actor, Read(("preferred_username", preferred), ("email", email), ("sub", subject), ("roles", "admin")).Caller!.Actor);

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("a\u0000")]
    [InlineData("right\u202Eleft")]
    [InlineData("\u2028")]
    [InlineData(" padded")]
    [InlineData("service:land-registry")]
    [InlineData("Service:x")]
    [InlineData("development")]
    [InlineData("Anonymous")]
    [InlineData(null)]
    public void A_name_that_cannot_be_put_on_record_is_refused(string? name) =>
        Assert.StartsWith("The token says no name", Read(("sub", name), ("roles", "admin")).Refusal!.Problem.Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_has_two_hundred_characters_at_most()
    {
        Assert.NotNull(Read(("sub", new string('x', 200)), ("roles", "admin")).Caller);
        Assert.Null(Read(("sub", new string('x', 201)), ("roles", "admin")).Caller);
    }

    [Theory]
    [InlineData("sub=registry", "client_id=registry")]
    [InlineData("sub=1", "oid=1", "azp=registry")]
    [InlineData("sub=1", "oid=2", "appid=registry", "idtyp=app")]
    public void A_system_is_known_by_its_token_for_itself(params string[] claims)
    {
        (Caller? caller, _) = Read([.. claims.Select(Pair)]);
        Assert.Equal(("service:registry", CallerRole.Planner, "440783"), (caller!.Actor, caller.Role, caller.ExactCounties));
    }

    // A person who signs in through the same client has no more than its own token says.
    [Theory]
    [InlineData("sub=somebody", "client_id=registry")]
    [InlineData("sub=1", "oid=1", "azp=registry", "scp=land")]
    [InlineData("sub=registry", "azp=registry", "idtyp=user")]
    public void A_person_at_a_systems_client_is_no_system(params string[] claims) =>
        Assert.StartsWith("The token gives no role", Read([.. claims.Select(Pair)]).Refusal!.Problem.Message, StringComparison.Ordinal);

    [Fact]
    public void The_configuration_goes_before_what_a_system_claims() =>
        Assert.Equal(CallerRole.Planner, Read(("sub", "registry"), ("client_id", "registry"), ("roles", "admin")).Caller!.Role);

    [Fact]
    public void A_service_account_with_an_unknown_county_is_a_mistake()
    {
        CallerReader reader = new(new IdentityOptions { ServiceAccounts = Account("registry", "999999") }, Rights);
        Assert.StartsWith("Authentication:ServiceAccounts:registry: \"999999\"", Assert.Single(reader.Mistakes()), StringComparison.Ordinal);
    }

    private static (string Name, string? Value) Pair(string claim) => (claim.Split('=')[0], claim.Split('=')[1]);

    private static (Caller? Caller, TokenAnswer.Refused? Refusal) Read(params (string Name, string? Value)[] claims)
    {
        ClaimsIdentity identity = new(claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Name, claim.Value!)));
        return new CallerReader(new IdentityOptions { ServiceAccounts = Account("registry", "440783") }, Rights).Read(new TokenClaims(new ClaimsPrincipal(identity)));
    }

    private static ImmutableDictionary<string, ServiceAccountOptions> Account(string client, string county) =>
        ImmutableDictionary<string, ServiceAccountOptions>.Empty.Add(client, new ServiceAccountOptions(CallerRole.Planner, [county]));
}
