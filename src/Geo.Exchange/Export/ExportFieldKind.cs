namespace Geo.Exchange.Export;

/// <summary>What a column holds.</summary>
public enum ExportFieldKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    DateTime,
}
