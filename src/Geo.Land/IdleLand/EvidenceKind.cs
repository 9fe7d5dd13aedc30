using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>What a piece of evidence is about.</summary>
[Description("What a piece of evidence is about (依据种类).")]
public enum EvidenceKind
{
    /// <summary>The effective start date and where it comes from.</summary>
    [Description("The effective start date and where it comes from (起算日).")]
    StartDate,

    /// <summary>Work stands still.</summary>
    [Description("Work stands still (中止开发).")]
    Suspension,

    /// <summary>The area started against the area due.</summary>
    [Description("The area started against the area due (开发面积比).")]
    AreaShare,

    /// <summary>The money invested against the total.</summary>
    [Description("The money invested against the total (投资额比).")]
    MoneyShare,

    /// <summary>A period that was deducted.</summary>
    [Description("A period that was deducted (扣除期间).")]
    PauseDeducted,

    /// <summary>The last day of the year.</summary>
    [Description("The last day of the year (满一年之日).")]
    YearFull,

    /// <summary>A finding.</summary>
    [Description("A finding (认定).")]
    Finding,

    /// <summary>A disposal.</summary>
    [Description("A disposal (处置).")]
    Disposal,
}
