using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>What a site is made of (选址对象).</summary>
[Description("What a site is made of (选址对象).")]
public enum SiteKind
{
    /// <summary>One parcel (单宗地块).</summary>
    [Description("One parcel (单宗地块).")]
    Parcel,

    /// <summary>A maximal contiguous group of two parcels and more (连片用地).</summary>
    [Description("A maximal contiguous group of two parcels and more (连片用地).")]
    Assembly,
}
