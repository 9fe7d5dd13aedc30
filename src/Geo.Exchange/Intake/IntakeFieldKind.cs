namespace Geo.Exchange.Intake;

/// <summary>What a column says it holds; values are texts all the same.</summary>
public enum IntakeFieldKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    DateTime,
    Other,
}
