using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>How idle land was disposed of.</summary>
[Description("How idle land was disposed of (处置方式).")]
public enum DisposalMeasure
{
    /// <summary>Art. 12(1)(1): new dates by agreement, at most a year (延长动工开发期限).</summary>
    [Description("Art. 12(1)(1): new dates by agreement, at most a year (延长动工开发期限).")]
    Extension,

    /// <summary>Art. 12(1)(2): another use or other planning conditions (调整土地用途、规划条件).</summary>
    [Description("Art. 12(1)(2): another use or other planning conditions (调整土地用途、规划条件).")]
    ChangeOfUse,

    /// <summary>Art. 12(1)(3): temporary use arranged by government, at most two years (安排临时使用).</summary>
    [Description("Art. 12(1)(3): temporary use arranged by government, at most two years (安排临时使用).")]
    TemporaryUse,

    /// <summary>Art. 12(1)(4): taken back by agreement and paid for (协议有偿收回).</summary>
    [Description("Art. 12(1)(4): taken back by agreement and paid for (协议有偿收回).")]
    TakenBackByAgreement,

    /// <summary>Art. 12(1)(5): exchanged for land of equal value (置换土地).</summary>
    [Description("Art. 12(1)(5): exchanged for land of equal value (置换土地).")]
    Exchange,

    /// <summary>Art. 12(1)(6): another measure laid down by the department (其他处置方式).</summary>
    [Description("Art. 12(1)(6): another measure laid down by the department (其他处置方式).")]
    Other,

    /// <summary>Art. 14(1): the idle fee (征缴土地闲置费).</summary>
    [Description("Art. 14(1): the idle fee (征缴土地闲置费).")]
    IdleFee,

    /// <summary>Art. 14(2): taken back without compensation (无偿收回).</summary>
    [Description("Art. 14(2): taken back without compensation (无偿收回).")]
    TakenBackWithoutCompensation,
}
