namespace Geo.Land.IdleLand;

/// <summary>Why a measure cannot answer a finding.</summary>
public enum DisposalObstacle
{
    /// <summary>It is dated before the finding.</summary>
    BeforeFinding,

    /// <summary>The right ended by an earlier disposal.</summary>
    RightEnded,

    /// <summary>Art. 8 or 12(3) sends the land to Art. 12: by agreement, without fee and without take-back for nothing.</summary>
    OnlyByAgreement,

    /// <summary>Two full years have not passed since the start date (Art. 14(2)).</summary>
    TwoYearsNotFull,

    /// <summary>The fee is more than a fifth of the price.</summary>
    FeeTooHigh,

    /// <summary>A temporary use has a last day.</summary>
    NoLastDay,
}
