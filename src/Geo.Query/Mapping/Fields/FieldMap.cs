using System.Collections.Immutable;
using System.Text.Json;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Mapping.Fields;

/// <summary>What one field of an entity shows and where it comes from. A closed family.</summary>
/// <param name="Name">The name in the API, camelCase.</param>
/// <param name="Description">English, with the Chinese term, and the unit where there is one.</param>
public abstract record FieldMap(string Name, string Description)
{
    /// <summary>What to use instead, where the field is to go; it then shows as deprecated wherever it shows. Null elsewhere.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Whether coarse rows do not show it: it is null there, and who sees coarse rows only may not ask by it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>What a client may do with a column besides reading it.</summary>
[Flags]
public enum FieldUses
{
    /// <summary>Read only.</summary>
    None = 0,

    /// <summary>A field of the filter input.</summary>
    Filter = 1,

    /// <summary>Two values of the order enum.</summary>
    Order = 2,

    /// <summary>A value of the group-by enum.</summary>
    Group = 4,

    /// <summary>Sum, average, least and greatest in the aggregate.</summary>
    Aggregate = 8,
}

/// <summary>The global identifier (<c>id: ID!</c>), made from the type name and the key columns.</summary>
public sealed record IdField(string Description) : FieldMap("id", Description);

/// <summary>A leaf that is one column.</summary>
public sealed record ColumnField(string Name, string Description, string Column, LeafType Type, bool Nullable, FieldUses Uses)
    : FieldMap(Name, Description)
{
    /// <summary>
    /// How many of the column's units make one of the field's: 2000/3 for a field in mu over a column in square metres.
    /// Filters multiply the client's value, so that the column's index serves; answers divide.
    /// Where it is not 1 the field is a Float also over a numeric column.
    /// </summary>
    public double Factor { get; init; } = 1;
}

/// <summary>A leaf that is an expression over the row, possibly with arguments.</summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Nullable">Whether it may be null.</param>
/// <param name="Arguments">The arguments as SDL writes them, such as <c>unit: AreaUnit! = MU</c>; empty for none.</param>
/// <param name="Expression">The expression from the row's alias and the coerced arguments (enum values by name).</param>
public sealed record ComputedField(
    string Name,
    string Description,
    LeafType Type,
    bool Nullable,
    ImmutableArray<string> Arguments,
    Func<SqlAlias, IReadOnlyDictionary<string, object?>, Sql.Sql> Expression) : FieldMap(Name, Description)
{
    /// <summary>Enums that only the arguments use.</summary>
    public ImmutableArray<EnumMap> ArgumentTypes { get; init; } = [];
}

/// <summary>An object that rules of the host derive from facts in the row: the database gathers, C# decides.</summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Map">The type of the object; it holds no records.</param>
/// <param name="Nullable">Whether it may be null.</param>
/// <param name="Arguments">The arguments as SDL writes them; empty for none.</param>
/// <param name="Facts">What the rules need, as one <c>jsonb</c> expression over the row; null gives null. Its second argument is
/// the position of the change log they are asked behind, null for now.</param>
/// <param name="Prepare">From the coerced arguments to what the rules take; it may refuse them.</param>
/// <param name="Derive">From the facts and the prepared arguments to the object; what it refuses is an error at the field, which is null then.</param>
public sealed record DerivedField(
    string Name,
    string Description,
    ObjectMap Map,
    bool Nullable,
    ImmutableArray<string> Arguments,
    Func<SqlAlias, Sql.Sql?, Sql.Sql> Facts,
    Func<IReadOnlyDictionary<string, object?>, object> Prepare,
    Func<JsonElement, object, object?> Derive) : FieldMap(Name, Description)
{
    /// <summary>What it adds to the price of a row, in units of about one row.</summary>
    public double Weight { get; init; }

    /// <summary>Takes the place of <see cref="Facts"/> where what is gathered depends on the arguments.</summary>
    public ArgumentFacts? FactsByArguments { get; init; }
}

/// <summary>Facts that depend on the arguments of their field.</summary>
/// <param name="Values">What is taken of the arguments.</param>
/// <param name="Facts">One <c>jsonb</c> expression over the row, the values and the position (null for now); null gives null.</param>
public sealed record ArgumentFacts(ImmutableArray<ArgumentValue> Values, Func<SqlAlias, ImmutableArray<Sql.Sql>, Sql.Sql?, Sql.Sql> Facts);

/// <summary>A value that the database takes of the arguments of a field.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Of">From the coerced arguments to the value; it may refuse them.</param>
public sealed record ArgumentValue(NpgsqlDbType Type, Func<IReadOnlyDictionary<string, object?>, object?> Of);

/// <summary>
/// A shape: <c>name(simplifyMetres: Float): GeoJSON</c>, and beside it <c>nameWkt(srid: Int = 4490): String</c>.
/// Longitude and latitude, EPSG:4490 in the column; filterable by <c>GeometryFilter</c> where <paramref name="Filterable"/>.
/// </summary>
public sealed record GeometryField(string Name, string Description, string Column, bool Nullable, bool Filterable) : FieldMap(Name, Description)
{
    /// <summary>The type of the column. A point has no <c>simplifyMetres</c>.</summary>
    public ShapeKind Kind { get; init; } = ShapeKind.MultiPolygon;

    /// <summary>How many vertices a shape of it usually has: what makes it dear to answer with.</summary>
    public int Vertices { get; init; } = 20;

    /// <summary>The column of an enum whose place among its values (<see cref="EnumMap.PlaceOf"/>) the index on the shapes holds beside them; null where it holds none.</summary>
    public string? PlacedBeside { get; init; }
}

/// <summary>The geometry types a column can be declared with.</summary>
public enum ShapeKind
{
    /// <summary>Areas, each with its holes.</summary>
    MultiPolygon,

    /// <summary>One place.</summary>
    Point,
}

/// <summary>At most one record of another entity, joined by key; part of the same row.</summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Description">What it is.</param>
/// <param name="Target">The type name of the other entity.</param>
/// <param name="Columns">Pairs of own column and the other's column.</param>
/// <param name="Nullable">Whether there may be none.</param>
/// <param name="Filterable">Whether the filter input has the other's filter under this name.</param>
public sealed record ToOneField(
    string Name, string Description, string Target, ImmutableArray<ColumnPair> Columns, bool Nullable, bool Filterable) : FieldMap(Name, Description);

/// <summary>Records of another entity, shown as a connection; filterable by some, none and every.</summary>
public sealed record ToManyField(string Name, string Description, string Target, Join Join, bool Filterable) : FieldMap(Name, Description);

/// <summary>Own column and the other's column.</summary>
public readonly record struct ColumnPair(string Own, string Other);

/// <summary>How the records of a to-many field are found. A closed family.</summary>
public abstract record Join;

/// <summary>By key.</summary>
public sealed record KeyJoin(ImmutableArray<ColumnPair> Columns) : Join;

/// <summary>Through a table of pairs.</summary>
/// <param name="Table">The table in the schema <c>api</c>.</param>
/// <param name="Own">Pairs of own column and the table's column.</param>
/// <param name="Other">Pairs of the table's column (own) and the other entity's column (other).</param>
/// <param name="Position">The integer column of the table that says the order of a list without another order; null where there is none.</param>
public sealed record JunctionJoin(string Table, ImmutableArray<ColumnPair> Own, ImmutableArray<ColumnPair> Other, string? Position) : Join;

/// <summary>By place: the two shapes have a point in common (index first, exact test second).</summary>
public sealed record SpatialJoin(string OwnColumn, string OtherColumn) : Join;
