using System.Diagnostics;
using Geo.Query.Mapping.Fields;
using NpgsqlTypes;

namespace Geo.Query.Execute;

/// <summary>From the types of maps to kinds.</summary>
internal static class LeafKinds
{
    public static LeafKind Of(ColumnField field) => field.Factor == 1 ? Of(field.Type) : LeafKind.Float;

    public static LeafKind Of(LeafType type) => type switch
    {
        TextLeaf or EnumLeaf => LeafKind.Text,
        IntLeaf => LeafKind.Integer,
        FloatLeaf => LeafKind.Float,
        DecimalLeaf => LeafKind.Decimal,
        BooleanLeaf => LeafKind.Boolean,
        DateLeaf => LeafKind.Date,
        DateTimeLeaf => LeafKind.Instant,
        UuidLeaf => LeafKind.Uuid,
        _ => throw new UnreachableException($"No kind for {type.GetType().Name}."),
    };

    public static LeafKind Of(NpgsqlDbType key) => key switch
    {
        NpgsqlDbType.Uuid => LeafKind.Uuid,
        NpgsqlDbType.Integer => LeafKind.Integer,
        _ => LeafKind.Text,
    };

    /// <summary>The type of a parameter that is compared with a column of the kind.</summary>
    public static NpgsqlDbType Parameter(this LeafKind kind) => kind switch
    {
        LeafKind.Text => NpgsqlDbType.Text,
        LeafKind.Integer => NpgsqlDbType.Integer,
        LeafKind.Float => NpgsqlDbType.Double,
        LeafKind.Decimal => NpgsqlDbType.Numeric,
        LeafKind.Boolean => NpgsqlDbType.Boolean,
        LeafKind.Date => NpgsqlDbType.Date,
        LeafKind.Instant => NpgsqlDbType.TimestampTz,
        LeafKind.Uuid => NpgsqlDbType.Uuid,
        _ => throw new UnreachableException($"No parameter for {kind}."),
    };

    /// <summary>A column as it is sent for the kind.</summary>
    public static SqlText Sent(this LeafKind kind, SqlText column) => kind switch
    {
        LeafKind.Decimal => SqlText.Of($"({column})::text"),
        LeafKind.Float => SqlText.Of($"({column})::float8"),
        _ => column,
    };
}
