namespace Geo.Data.Demo;

/// <summary>How a run of the generator ended.</summary>
public abstract record DemoOutcome
{
    private DemoOutcome()
    {
    }

    /// <summary>The land is in the database.</summary>
    /// <param name="Parcels">Rows of parcels.</param>
    /// <param name="Contracts">Rows of supply contracts.</param>
    /// <param name="Projects">Rows of projects.</param>
    /// <param name="Performances">Rows of yearly performance.</param>
    /// <param name="Constraints">Rows of constraint areas.</param>
    public sealed record Generated(int Parcels, int Contracts, int Projects, int Performances, int Constraints) : DemoOutcome;

    /// <summary>Nothing was written.</summary>
    /// <param name="Code">Stable, SCREAMING_SNAKE_CASE.</param>
    /// <param name="Message">What is in the way and what to do.</param>
    public sealed record Refused(string Code, string Message) : DemoOutcome;
}
