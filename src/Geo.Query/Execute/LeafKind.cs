namespace Geo.Query.Execute;

/// <summary>How a column of a result is read and written.</summary>
internal enum LeafKind
{
    /// <summary>text as a JSON string.</summary>
    Text,

    /// <summary>integer.</summary>
    Integer,

    /// <summary>double precision.</summary>
    Float,

    /// <summary>numeric, sent as text, as a JSON string.</summary>
    Decimal,

    /// <summary>boolean.</summary>
    Boolean,

    /// <summary>date.</summary>
    Date,

    /// <summary>timestamptz.</summary>
    Instant,

    /// <summary>uuid.</summary>
    Uuid,
}
