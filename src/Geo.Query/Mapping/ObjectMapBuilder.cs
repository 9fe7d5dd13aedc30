using System.Collections.Immutable;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping;

/// <summary>Declares what the API shows of a computed object, field by field, in the order the schema shows.</summary>
/// <typeparam name="T">The class of the object.</typeparam>
/// <param name="typeName">The type's name in the API.</param>
/// <param name="description">English, with the Chinese term.</param>
public sealed class ObjectMapBuilder<T>(string typeName, string description)
    where T : class
{
    private readonly ImmutableArray<ObjectField>.Builder _fields = ImmutableArray.CreateBuilder<ObjectField>();

    /// <summary>A leaf; it may be null where its type is a nullable value type.</summary>
    public ObjectMapBuilder<T> Field<TValue>(string name, Func<T, TValue> value, string description) => Add(new ObjectLeaf(
        name, description, Nullable.GetUnderlyingType(typeof(TValue)) is not null, IsList: false, item => value((T)item), LeafTypes.Of(typeof(TValue))));

    /// <summary>A leaf with arguments, which are enums; it may be null where its type is a nullable value type.</summary>
    public ObjectMapBuilder<T> Field<TValue>(
        string name, ImmutableArray<string> arguments, ImmutableArray<EnumMap> types, Func<T, IReadOnlyDictionary<string, object?>, TValue> value, string description) =>
        Add(new ObjectLeaf(name, description, Nullable.GetUnderlyingType(typeof(TValue)) is not null, IsList: false, _ => null, LeafTypes.Of(typeof(TValue)))
        {
            Arguments = arguments,
            ArgumentTypes = types,
            GetWith = (item, given) => value((T)item, given),
        });

    /// <summary>A text that may be missing.</summary>
    public ObjectMapBuilder<T> OptionalText(string name, Func<T, string?> value, string description) =>
        Add(new ObjectLeaf(name, description, Nullable: true, IsList: false, item => value((T)item), new TextLeaf()));

    /// <summary>A leaf of a type that its value does not say, such as an identifier.</summary>
    internal ObjectMapBuilder<T> Leaf(string name, Func<T, object?> value, LeafType type, string description) =>
        Add(new ObjectLeaf(name, description, Nullable: false, IsList: false, item => value((T)item), type));

    /// <summary>A place in a list, opaque to clients.</summary>
    internal ObjectMapBuilder<T> Cursor(string name, Func<T, string> value, string description) =>
        Add(new ObjectLeaf(name, description, Nullable: false, IsList: false, item => value((T)item), new CursorLeaf()));

    /// <summary>A list of leaves.</summary>
    public ObjectMapBuilder<T> Leaves<TValue>(string name, Func<T, IEnumerable<TValue>> values, string description) => Add(new ObjectLeaf(
        name, description, Nullable: false, IsList: true, item => values((T)item), LeafTypes.Of(typeof(TValue))));

    /// <summary>Another object that is always there.</summary>
    public ObjectMapBuilder<T> Object<TChild>(string name, Func<T, TChild> value, ObjectMap map, string description)
        where TChild : class => Add(new ObjectChild(name, description, Nullable: false, IsList: false, item => value((T)item), map));

    /// <summary>Another object that may be missing.</summary>
    public ObjectMapBuilder<T> OptionalObject<TChild>(string name, Func<T, TChild?> value, ObjectMap map, string description)
        where TChild : class => Add(new ObjectChild(name, description, Nullable: true, IsList: false, item => value((T)item), map));

    /// <summary>A list of other objects.</summary>
    public ObjectMapBuilder<T> Objects<TChild>(string name, Func<T, IEnumerable<TChild>> values, ObjectMap map, string description)
        where TChild : class => Add(new ObjectChild(name, description, Nullable: false, IsList: true, item => values((T)item), map));

    /// <summary>A shape in EPSG:4490, from its WKB; it may be missing.</summary>
    public ObjectMapBuilder<T> Shape(string name, Func<T, ReadOnlyMemory<byte>?> wkb, string description) =>
        Add(new ObjectShape(name, description, Nullable: true, item => wkb((T)item)));

    /// <summary>
    /// A record of an entity, by its key; null where there is none or the caller may not see it. Only objects of the root may
    /// hold records: those inside of a row are written while it is read.
    /// </summary>
    public ObjectMapBuilder<T> Record(string name, string entity, Func<T, object[]?> key, string description) =>
        Add(new ObjectRecord(name, description, Nullable: true, IsList: false, item => key((T)item), entity));

    /// <summary>Records of an entity, by their keys; those the caller may not see are left out.</summary>
    public ObjectMapBuilder<T> Records(string name, string entity, Func<T, IEnumerable<object[]>> keys, string description) =>
        Add(new ObjectRecord(name, description, Nullable: false, IsList: true, item => keys((T)item), entity));

    /// <summary>The finished map.</summary>
    public ObjectMap Build() => new(typeName, description, _fields.ToImmutable());

    private ObjectMapBuilder<T> Add(ObjectField field)
    {
        _fields.Add(field);
        return this;
    }
}
