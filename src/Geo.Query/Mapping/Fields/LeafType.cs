using NpgsqlTypes;

namespace Geo.Query.Mapping.Fields;

/// <summary>The type of a leaf: how PostgreSQL sends it and how the answer shows it. A closed family.</summary>
/// <param name="GraphQLName">The type in the schema, without non-null marks.</param>
/// <param name="Parameter">The type of a parameter compared with it.</param>
public abstract record LeafType(string GraphQLName, NpgsqlDbType Parameter);

/// <summary>text to String.</summary>
public sealed record TextLeaf() : LeafType("String", NpgsqlDbType.Text);

/// <summary>integer to Int.</summary>
public sealed record IntLeaf() : LeafType("Int", NpgsqlDbType.Integer);

/// <summary>double precision to Float.</summary>
public sealed record FloatLeaf() : LeafType("Float", NpgsqlDbType.Double);

/// <summary>numeric to Decimal, a JSON string that loses no digit.</summary>
public sealed record DecimalLeaf() : LeafType("Decimal", NpgsqlDbType.Numeric);

/// <summary>boolean to Boolean.</summary>
public sealed record BooleanLeaf() : LeafType("Boolean", NpgsqlDbType.Boolean);

/// <summary>date to Date.</summary>
public sealed record DateLeaf() : LeafType("Date", NpgsqlDbType.Date);

/// <summary>timestamptz to DateTime.</summary>
public sealed record DateTimeLeaf() : LeafType("DateTime", NpgsqlDbType.TimestampTz);

/// <summary>uuid to ID.</summary>
public sealed record UuidLeaf() : LeafType("ID", NpgsqlDbType.Uuid);

/// <summary>text with a CHECK to an enum of the same values.</summary>
public sealed record EnumLeaf(EnumMap Enum) : LeafType(Enum.Name, NpgsqlDbType.Text);

/// <summary>A place in a computed list.</summary>
internal sealed record CursorLeaf() : LeafType("Cursor", NpgsqlDbType.Text);
