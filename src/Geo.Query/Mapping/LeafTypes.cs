using System.Reflection;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping;

/// <summary>From the CLR type of a property to the leaf the API shows.</summary>
internal static class LeafTypes
{
    /// <summary>The leaf of a type; nullable value types count as their inner type.</summary>
    /// <exception cref="ArgumentException">The API has no leaf of that type.</exception>
    public static LeafType Of(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner switch
        {
            _ when inner == typeof(string) => new TextLeaf(),
            _ when inner == typeof(int) => new IntLeaf(),
            _ when inner == typeof(double) => new FloatLeaf(),
            _ when inner == typeof(decimal) => new DecimalLeaf(),
            _ when inner == typeof(bool) => new BooleanLeaf(),
            _ when inner == typeof(DateOnly) => new DateLeaf(),
            _ when inner == typeof(DateTimeOffset) => new DateTimeLeaf(),
            _ when inner == typeof(Guid) => new UuidLeaf(),
            { IsEnum: true } => new EnumLeaf(EnumMaps.Of(inner)),
            _ => throw new ArgumentException($"No leaf of the API shows a {inner.Name}.", nameof(type)),
        };
    }

    /// <summary>True where the property may be null, by value type or by annotation.</summary>
    public static bool IsNullable(PropertyInfo property) =>
        property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
