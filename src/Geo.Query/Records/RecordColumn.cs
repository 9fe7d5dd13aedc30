using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Records;

/// <summary>A leaf of a record, or of a record it belongs to, as a table shows it.</summary>
/// <param name="Name">In the manner of the API: the field, or the relation and the field, such as <c>countyName</c>.</param>
/// <param name="Title">The Chinese term, with the unit where there is one; the name where there is no term.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Field">The field it shows.</param>
public sealed record RecordColumn(string Name, string Title, LeafType Type, ColumnField Field)
{
    /// <summary>Whether coarse rows do not show it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it tells of the writing of the record and not of the land.</summary>
    public bool IsBookkeeping { get; init; }

    internal ImmutableArray<ToOneField> Through { get; init; } = [];

    /// <summary>How many of the column's units make one of the table's.</summary>
    internal double Factor { get; init; } = 1;

    /// <summary>Decimals that are kept; null for all.</summary>
    internal int? Decimals { get; init; }

    /// <summary>The enum whose terms stand for its values; null where the values themselves do.</summary>
    internal EnumMap? Terms { get; init; }
}
