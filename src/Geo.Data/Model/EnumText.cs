using Geo.Sql;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Geo.Data.Model;

/// <summary>An enum as the text its column holds: <c>UnderConstruction</c> is <c>UNDER_CONSTRUCTION</c>.</summary>
internal sealed class EnumText<TEnum>() : ValueConverter<TEnum, string>(value => TextOf[value], text => ValueOf[text])
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> TextOf = Enum.GetValues<TEnum>().ToDictionary(value => value, value => SqlNames.SnakeCase(value.ToString()).ToUpperInvariant());

    private static readonly Dictionary<string, TEnum> ValueOf = TextOf.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
}
