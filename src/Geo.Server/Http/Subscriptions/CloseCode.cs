namespace Geo.Server.Http.Subscriptions;

/// <summary>Why the server closes a socket: codes of RFC 6455, of graphql-transport-ws, and one of our own.</summary>
internal enum CloseCode
{
    /// <summary>The client closed.</summary>
    Normal = 1000,

    /// <summary>The server stops.</summary>
    GoingAway = 1001,

    /// <summary>A message is larger than the limit.</summary>
    MessageTooBig = 1009,

    /// <summary>What is needed to answer does not answer itself.</summary>
    TryAgainLater = 1013,

    /// <summary>A message the protocol does not know.</summary>
    InvalidMessage = 4400,

    /// <summary>An operation before the acknowledgement.</summary>
    Unauthorized = 4401,

    /// <summary>The token is not good, or no longer. The client may connect again with another.</summary>
    Forbidden = 4403,

    /// <summary>The client does not speak the sub-protocol.</summary>
    SubprotocolNotAcceptable = 4406,

    /// <summary>No <c>connection_init</c> in time.</summary>
    InitTimeout = 4408,

    /// <summary>An operation under an id that is in use.</summary>
    SubscriberExists = 4409,

    /// <summary>A second <c>connection_init</c>.</summary>
    TooManyInits = 4429,

    /// <summary>A bug.</summary>
    InternalError = 4500,

    /// <summary>Ours: the client reads slower than events come. It may connect again and resume by cursor.</summary>
    SubscriberTooSlow = 4508,
}
