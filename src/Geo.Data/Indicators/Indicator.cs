namespace Geo.Data.Indicators;

/// <summary>A published figure of a region or platform (指标).</summary>
public sealed class Indicator
{
    /// <summary>The identifier.</summary>
    public int Id { get; set; }

    /// <summary>What the figure is about.</summary>
    public SubjectKind SubjectKind { get; set; }

    /// <summary>The code of the region it is about.</summary>
    public string? RegionCode { get; set; }

    /// <summary>The key of the platform it is about.</summary>
    public string? PlatformKey { get; set; }

    /// <summary>What is measured, such as NEWLY_PREPARED_LAND.</summary>
    public required string Metric { get; set; }

    /// <summary>Whether it was reached or is aimed at.</summary>
    public IndicatorKind Kind { get; set; }

    /// <summary>The period, as the source words it.</summary>
    public required string PeriodText { get; set; }

    /// <summary>The period: the first day it can mean.</summary>
    public DateOnly PeriodFirst { get; set; }

    /// <summary>The period: the last day it can mean.</summary>
    public DateOnly PeriodLast { get; set; }

    /// <summary>The value, in the unit.</summary>
    public decimal Value { get; set; }

    /// <summary>The unit, as the source words it.</summary>
    public required string Unit { get; set; }

    /// <summary>The source.</summary>
    public required string SourceId { get; set; }

    /// <summary>The day a target was set; null for figures read from publications.</summary>
    public DateOnly? SetOn { get; set; }

    /// <summary>The number of the document that sets it.</summary>
    public string? Document { get; set; }
}
