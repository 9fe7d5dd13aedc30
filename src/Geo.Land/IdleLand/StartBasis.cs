using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>Where the effective start date comes from.</summary>
[Description("Where the effective start date comes from (起算依据).")]
public enum StartBasis
{
    /// <summary>The latest supplementary agreement signed by the day asked about, Art. 12(2).</summary>
    [Description("The latest supplementary agreement (补充协议) signed by the day asked about, Art. 12(2).")]
    Agreement,

    /// <summary>The date agreed in the contract or set in the decision of allocation, Art. 2(1).</summary>
    [Description("The date agreed in the contract or set in the decision of allocation (合同约定、划拨决定书规定), Art. 2(1).")]
    Contract,

    /// <summary>None was agreed: one year after actual delivery, Art. 22(2).</summary>
    [Description("None was agreed: one year after actual delivery (实际交付满一年), Art. 22(2).")]
    Delivery,
}
