using System.Collections.Immutable;

namespace Geo.Query.Mapping.Fields;

/// <summary>What one field of a computed object shows. A closed family.</summary>
/// <param name="Name">The name in the API, camelCase.</param>
/// <param name="Description">English, with the Chinese term, and the unit where there is one.</param>
/// <param name="Nullable">Whether it may be null; a list is never null.</param>
/// <param name="IsList">Whether it is a list of values that are not null.</param>
/// <param name="Get">The value of an object: what the kind of the field says, or an enumeration of it.</param>
public abstract record ObjectField(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get);

/// <summary>A leaf: text, number, truth, day, instant or a value of an enum.</summary>
public sealed record ObjectLeaf(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get, LeafType Type)
    : ObjectField(Name, Description, Nullable, IsList, Get)
{
    /// <summary>The arguments as SDL writes them; only enums, whose values the shape of the variables holds. Empty for none.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Enums that only the arguments use.</summary>
    public ImmutableArray<EnumMap> ArgumentTypes { get; init; } = [];

    /// <summary>The value of an object for the coerced arguments; null where there are none.</summary>
    public Func<object, IReadOnlyDictionary<string, object?>, object?>? GetWith { get; init; }
}

/// <summary>Another computed object.</summary>
public sealed record ObjectChild(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get, ObjectMap Map)
    : ObjectField(Name, Description, Nullable, IsList, Get);

/// <summary>A shape in EPSG:4490 as the bytes of its WKB (<c>ReadOnlyMemory&lt;byte&gt;</c>), shown as GeoJSON.</summary>
public sealed record ObjectShape(string Name, string Description, bool Nullable, Func<object, object?> Get)
    : ObjectField(Name, Description, Nullable, IsList: false, Get);

/// <summary>A record of an entity by its key (<c>object[]</c>, the values of <see cref="EntityMap.Key"/>), read with what is selected of it.</summary>
public sealed record ObjectRecord(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get, string Target)
    : ObjectField(Name, Description, Nullable, IsList, Get);
