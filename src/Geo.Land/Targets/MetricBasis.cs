namespace Geo.Land.Targets;

/// <summary>Which records a metric is computed from.</summary>
public enum MetricBasis
{
    /// <summary>From none: the records do not say it.</summary>
    None,

    /// <summary>Projects signed in the period with an investment of 100 million yuan and more.</summary>
    ProjectsOver100Million,

    /// <summary>Projects signed in the period with an investment of a billion yuan and more.</summary>
    ProjectsOverBillion,

    /// <summary>The planned investment of the projects of 100 million yuan and more signed in the period.</summary>
    PlannedInvestment,

    /// <summary>Projects that started in the period.</summary>
    ProjectsStarted,

    /// <summary>Projects that went into production in the period.</summary>
    ProjectsInProduction,

    /// <summary>Projects that were signed, started or went into production in the period.</summary>
    ProjectsMoved,

    /// <summary>Industrial land under contracts signed in the period.</summary>
    IndustrialLandSupplied,

    /// <summary>Projects on the lists of campaigns.</summary>
    CampaignProjects,

    /// <summary>Those of them that have started.</summary>
    CampaignProjectsStarted,

    /// <summary>Those of them that have not.</summary>
    CampaignProjectsToStart,

    /// <summary>Land whose redevelopment is finished, by a campaign.</summary>
    LandDisposed,

    /// <summary>Special land quotas granted.</summary>
    SpecialQuota,
}
