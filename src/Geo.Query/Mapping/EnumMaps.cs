using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using Geo.Sql;

namespace Geo.Query.Mapping;

/// <summary>From a C# enum to the enum of the API: SCREAMING_SNAKE_CASE names, descriptions from <see cref="DescriptionAttribute"/>, deprecations from <see cref="ObsoleteAttribute"/>.</summary>
public static class EnumMaps
{
    /// <summary>The map of an enum.</summary>
    public static EnumMap Of<TEnum>()
        where TEnum : struct, Enum => Of(typeof(TEnum));

    /// <summary>The map of an enum type.</summary>
    /// <exception cref="ArgumentException">The enum or one of its values has no description.</exception>
    internal static EnumMap Of(Type type)
    {
        ImmutableArray<EnumValueMap> values =
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => new EnumValueMap(
                    SqlNames.SnakeCase(field.Name).ToUpperInvariant(),
                    DescriptionOf(field, $"{type.Name}.{field.Name}"),
                    field.GetCustomAttribute<ObsoleteAttribute>()?.Message)),
        ];
        return new EnumMap(type.Name, DescriptionOf(type, type.Name), values);
    }

    private static string DescriptionOf(MemberInfo member, string name) =>
        member.GetCustomAttribute<DescriptionAttribute>()?.Description
        ?? throw new ArgumentException($"The enum {name} has no [Description].", nameof(member));
}
