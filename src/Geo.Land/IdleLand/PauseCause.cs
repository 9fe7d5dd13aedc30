using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>Why land stood still for a time: the causes of Art. 8 of Order 53, and what is said beside them.</summary>
[Description("Why land stood still for a time (停工原因): the causes of Art. 8 of Order 53, and what is said beside them.")]
public enum PauseCause
{
    /// <summary>Art. 8(1)(1): the land was not handed over in the agreed time or state (未按约定交地).</summary>
    [Description("Art. 8(1)(1): the land was not handed over in the agreed time or state (未按约定交地).")]
    LandNotHandedOver,

    /// <summary>Art. 8(1)(2): plans were lawfully changed (规划依法修改).</summary>
    [Description("Art. 8(1)(2): plans were lawfully changed (规划依法修改).")]
    PlanChanged,

    /// <summary>Art. 8(1)(3): a new policy of the state requires other conditions (国家出台相关政策).</summary>
    [Description("Art. 8(1)(3): a new policy of the state requires other conditions (国家出台相关政策).")]
    PolicyChanged,

    /// <summary>Art. 8(1)(4): petitions about things on the land (群众信访).</summary>
    [Description("Art. 8(1)(4): petitions about things on the land (群众信访).")]
    Petition,

    /// <summary>Art. 8(1)(5): military control or the protection of relics (军事管制、文物保护).</summary>
    [Description("Art. 8(1)(5): military control or the protection of relics (军事管制、文物保护).")]
    MilitaryOrRelics,

    /// <summary>Art. 8(1)(6): another act of government (政府的其他行为).</summary>
    [Description("Art. 8(1)(6): another act of government (政府的其他行为).")]
    OtherActOfGovernment,

    /// <summary>Art. 8(2): natural disaster and other force majeure (不可抗力).</summary>
    [Description("Art. 8(2): natural disaster and other force majeure (不可抗力).")]
    ForceMajeure,

    /// <summary>The holder's own cause: never deducted (企业自身原因).</summary>
    [Description("The holder's own cause: never deducted (企业自身原因).")]
    Holder,

    /// <summary>A freeze by a court: by our reading no act of government, shown and not deducted (司法查封).</summary>
    [Description("A freeze by a court: by our reading no act of government, shown and not deducted (司法查封).")]
    CourtFreeze,

    /// <summary>Preparatory work a start needs: excepted by the law, not by the Order; shown and not deducted (前期工作).</summary>
    [Description("Preparatory work a start needs: excepted by the law, not by the Order; shown and not deducted (前期工作).")]
    PreparatoryWork,
}
