namespace Geo.Server.Rights;

/// <summary>What a caller is here for. A later one may all that an earlier one may.</summary>
internal enum CallerRole
{
    /// <summary>Shows no token: published records of all counties, coarse.</summary>
    Anonymous,

    /// <summary>Has a name, and sees what the anonymous see.</summary>
    Investor,

    /// <summary>Reads its own counties in full, and the others as an investor does.</summary>
    Planner,

    /// <summary>A planner that writes in its own counties.</summary>
    Editor,

    /// <summary>Reads and writes all counties.</summary>
    Admin,
}
