using System.Collections.Immutable;
using Geo.Query.Mutations;
using Geo.Server.Mutations;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>The acts of the API by name.</summary>
internal static class ActNames
{
    /// <summary>All of them.</summary>
    public static ImmutableDictionary<string, MutationMap> All { get; } = ActCatalogue.Create(TimeProvider.System).ToImmutableDictionary(map => map.Field, StringComparer.Ordinal);

    /// <summary>The input type of an act.</summary>
    public static string InputOf(string act) => All[act].InputType;

    /// <summary>The field of the payload with the record.</summary>
    public static string RecordOf(string act) => All[act].RecordField;
}
