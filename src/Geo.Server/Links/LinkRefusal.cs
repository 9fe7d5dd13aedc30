namespace Geo.Server.Links;

/// <summary>Why a token opens nothing.</summary>
internal enum LinkRefusal
{
    /// <summary>Not made by this deployment, or changed on the way.</summary>
    NotALink,

    /// <summary>Its hour has passed.</summary>
    Expired,
}
