using System.Collections.Immutable;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping;

/// <summary>What the API shows of one table: its type, its fields, its key and its order.</summary>
public sealed record EntityMap
{
    /// <summary>The type's name in the API, such as <c>Parcel</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>English, with the Chinese term.</summary>
    public required string Description { get; init; }

    /// <summary>The view in the schema <c>api</c> that every read goes through.</summary>
    public required string View { get; init; }

    /// <summary>The columns of the primary key in order; the last order of every page, and what an id encodes.</summary>
    public required ImmutableArray<KeyColumn> Key { get; init; }

    /// <summary>The fields in the order the schema shows them.</summary>
    public required ImmutableArray<FieldMap> Fields { get; init; }

    /// <summary>The root field that lists the records, such as <c>parcels</c>; null where there is none.</summary>
    public string? ListField { get; init; }

    /// <summary>What the list field finds, with an example where the type is a first one to try.</summary>
    public string? ListDescription { get; init; }

    /// <summary>Root fields that find one record by unique text columns, such as <c>parcel(code:)</c>.</summary>
    public ImmutableArray<LookupMap> Lookups { get; init; } = [];

    /// <summary>The root field that finds one record of the type by its <c>id</c>; null where <c>node</c> alone does.</summary>
    public LookupById? ById { get; init; }

    /// <summary>What <c>search</c> finds the records by; empty where it does not.</summary>
    public ImmutableArray<SearchTerm> SearchTerms { get; init; } = [];

    /// <summary>The geometry field that <c>near</c> measures to and <c>extent</c> spans; null where there is none.</summary>
    public GeometryField? Shape => Fields.OfType<GeometryField>().FirstOrDefault();

    /// <summary>The numeric column that <c>shareOfArea</c> of a group is a share of; null where groups have no such field.</summary>
    public string? ShareColumn { get; init; }

    /// <summary>The counts of the records that the database keeps; null where it keeps none.</summary>
    public KeptCounts? Counts { get; init; }

    /// <summary>That the records have other faces than the exact one; null where they have not.</summary>
    public FaceMap? Faces { get; init; }

    /// <summary>How the table may be partitioned; null where nothing is known of its partitions.</summary>
    public PartitionMap? Partitions { get; init; }

    /// <summary>Whether the view <c>api.VIEW_history</c> keeps what the records were.</summary>
    public bool HasHistory { get; init; }

    /// <summary>Fields of the connection that the host computes from the filter, such as <c>tiles</c>.</summary>
    public ImmutableArray<HostFieldMap> HostFields { get; init; } = [];
}
