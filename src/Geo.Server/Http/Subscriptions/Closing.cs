namespace Geo.Server.Http.Subscriptions;

/// <summary>How the server closes a socket: the code and the words beside it. Every sentence of a close frame is here.</summary>
internal sealed record Closing(CloseCode Code, string Reason)
{
    public static readonly Closing Normal = new(CloseCode.Normal, "");

    public static readonly Closing GoingAway = new(CloseCode.GoingAway, "Going away");

    public static readonly Closing InvalidUtf8 = Invalid("The message is not UTF-8.");

    public static readonly Closing Binary = Invalid("Messages are text, not binary.");

    public static readonly Closing Unauthorized = new(CloseCode.Unauthorized, "Unauthorized");

    public static readonly Closing TokenExpired = new(CloseCode.Forbidden, "TOKEN_EXPIRED");

    public static readonly Closing SubprotocolNotAcceptable = new(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable");

    public static readonly Closing InitTimeout = new(CloseCode.InitTimeout, "Connection initialisation timeout");

    public static readonly Closing TooManyInits = new(CloseCode.TooManyInits, "Too many initialisation requests");

    public static readonly Closing InternalError = new(CloseCode.InternalError, "Internal server error");

    public static readonly Closing TooSlow = new(CloseCode.SubscriberTooSlow, "SUBSCRIBER_TOO_SLOW");

    private const int MostReasonLength = 123;

    // A reason has at most 123 bytes, and an id may be any text.
    private const int MostIdLength = 40;

    public static Closing Invalid(string why) => new(CloseCode.InvalidMessage, why);

    public static Closing Refused(Problem problem)
    {
        string reason = string.Concat($"{problem.Code}: {problem.Message}".Where(char.IsAscii));
        return new(
            problem.Status == StatusCodes.Status503ServiceUnavailable ? CloseCode.TryAgainLater : CloseCode.Forbidden,
            reason.Length <= MostReasonLength ? reason : reason[..MostReasonLength]);
    }

    public static Closing TooBig(int limit) => new(CloseCode.MessageTooBig, $"The message has more than {limit} bytes.");

    public static Closing SubscriberExists(string id) =>
        new(CloseCode.SubscriberExists, id.Length <= MostIdLength && id.All(char.IsAscii) ? $"Subscriber for {id} already exists" : "Subscriber already exists");
}
