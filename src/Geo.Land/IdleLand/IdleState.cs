using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>How far the idle clock of a supply contract has come (闲置状态).</summary>
[Description("How far the idle clock of a supply contract has come (闲置状态).")]
public enum IdleState
{
    /// <summary>Not idle, as far as the records tell (未闲置).</summary>
    [Description("Not idle, as far as the records tell (未闲置).")]
    None,

    /// <summary>Computed: not started for one full year after the effective start date, Art. 2(1) (疑似闲置：未动工).</summary>
    [Description("Computed: not started for one full year after the effective start date, Art. 2(1) (疑似闲置：未动工).")]
    SuspectedNotStarted,

    /// <summary>Computed: started, too little done, and suspended for one full year, Art. 2(2) (疑似闲置：中止开发).</summary>
    [Description("Computed: started, too little done, and suspended for one full year, Art. 2(2) (疑似闲置：中止开发).")]
    SuspectedSuspended,

    /// <summary>By record: found idle by a numbered decision, Art. 9 and 10 (已认定).</summary>
    [Description("By record: found idle by a numbered decision, Art. 9 and 10 (已认定).")]
    Found,

    /// <summary>By record: disposed of by a measure of Art. 12 or 14 (已处置).</summary>
    [Description("By record: disposed of by a measure of Art. 12 or 14 (已处置).")]
    Disposed,
}
