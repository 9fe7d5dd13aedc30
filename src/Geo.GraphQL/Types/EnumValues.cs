using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Types;

/// <summary>Suggestions for a wrong enum value.</summary>
internal static class EnumValues
{
    public static string DidYouMean(EnumType type, string value) =>
        Suggestions.DidYouMean(Suggestions.Near(value, type.Values.Select(known => known.Name)), "the enum value");
}
