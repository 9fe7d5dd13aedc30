namespace Geo.Server.Http.Subscriptions;

/// <summary>How long and how much a connection that stays open may ask for.</summary>
internal sealed record TransportLimits
{
    /// <summary>After how long a socket without <c>connection_init</c> is closed.</summary>
    public TimeSpan InitWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>After how long without a message the server asks whether the peer is there.</summary>
    public TimeSpan PingAfter { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After how long without a message the peer counts as dead.</summary>
    public TimeSpan DeadAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the last words to a peer may take before the connection is cut.</summary>
    public TimeSpan CloseWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often an event stream carries a comment, so that nobody in between takes it for dead.</summary>
    public TimeSpan CommentEvery { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a reserved event stream waits for its connection.</summary>
    public TimeSpan ReservationHolds { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many event streams may be reserved or open in single connection mode.</summary>
    public int MostReservations { get; init; } = 2000;

    /// <summary>How many sockets may be open.</summary>
    public int MostSockets { get; init; } = 5000;

    /// <summary>How many operations a connection may run at a time.</summary>
    public int MostOperations { get; init; } = 100;

    /// <summary>The largest message a client may send.</summary>
    public int MostMessageBytes { get; init; } = GraphQLEndpoint.MostBodyBytes;
}
