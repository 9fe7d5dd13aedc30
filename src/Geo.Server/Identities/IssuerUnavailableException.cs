namespace Geo.Server.Identities;

/// <summary>The issuer's keys could not be read, so that no token can be checked.</summary>
internal sealed class IssuerUnavailableException() : Exception("The issuer of tokens does not answer.");
