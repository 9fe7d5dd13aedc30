using System.ComponentModel;

namespace Geo.Data.Parcels;

/// <summary>Who owns the land.</summary>
[Description("Who owns the land (土地所有权).")]
public enum Ownership
{
    /// <summary>Owned by the state (国有).</summary>
    [Description("Owned by the state (国有).")]
    State,

    /// <summary>Owned by a rural collective (集体).</summary>
    [Description("Owned by a rural collective (集体).")]
    Collective,

    /// <summary>Not determined (未定).</summary>
    [Description("Not determined (未定).")]
    Undetermined,
}
