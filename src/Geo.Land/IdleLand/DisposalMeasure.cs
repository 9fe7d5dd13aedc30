namespace Geo.Land.IdleLand;

/// <summary>How idle land was disposed of.</summary>
public enum DisposalMeasure
{
    /// <summary>Art. 12(1)(1): new dates by agreement, at most a year (延长动工开发期限).</summary>
    Extension,

    /// <summary>Art. 12(1)(2): another use or other planning conditions (调整土地用途、规划条件).</summary>
    ChangeOfUse,

    /// <summary>Art. 12(1)(3): temporary use arranged by government, at most two years (安排临时使用).</summary>
    TemporaryUse,

    /// <summary>Art. 12(1)(4): taken back by agreement and paid for (协议有偿收回).</summary>
    TakenBackByAgreement,

    /// <summary>Art. 12(1)(5): exchanged for land of equal value (置换土地).</summary>
    Exchange,

    /// <summary>Art. 12(1)(6): another measure laid down by the department (其他处置方式).</summary>
    Other,

    /// <summary>Art. 14(1): the idle fee (征缴土地闲置费).</summary>
    IdleFee,

    /// <summary>Art. 14(2): taken back without compensation (无偿收回).</summary>
    TakenBackWithoutCompensation,
}
