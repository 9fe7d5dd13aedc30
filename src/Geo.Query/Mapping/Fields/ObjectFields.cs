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
    /// <summary>What the value depends on besides the object; null where it has no arguments.</summary>
    public LeafArguments? Arguments { get; init; }
}

/// <summary>The arguments of a leaf. They are enums or truths, so that what is compiled with their values serves again.</summary>
/// <param name="Sdl">As SDL writes them, such as <c>unit: AreaUnit! = MU</c>.</param>
/// <param name="Types">Enums that only the arguments use.</param>
/// <param name="Get">The value of an object from the coerced arguments (enum values by name).</param>
public sealed record LeafArguments(ImmutableArray<string> Sdl, ImmutableArray<EnumMap> Types, Func<object, IReadOnlyDictionary<string, object?>, object?> Get);

/// <summary>Another computed object.</summary>
public sealed record ObjectChild(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get, ObjectMap Map)
    : ObjectField(Name, Description, Nullable, IsList, Get);

/// <summary>A shape in EPSG:4490 as the bytes of its WKB (<c>ReadOnlyMemory&lt;byte&gt;</c>), shown as GeoJSON.</summary>
public sealed record ObjectShape(string Name, string Description, bool Nullable, Func<object, object?> Get)
    : ObjectField(Name, Description, Nullable, IsList: false, Get);

/// <summary>A record of an entity by its key (<c>object[]</c>, the values of <see cref="EntityMap.Key"/>), read with what is selected of it.</summary>
public sealed record ObjectRecord(string Name, string Description, bool Nullable, bool IsList, Func<object, object?> Get, string Target)
    : ObjectField(Name, Description, Nullable, IsList, Get);
