using System.Collections.Immutable;
using System.Text;
using Geo.GraphQL.Language;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A member of an object of the answer.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Value">How its value is written from a row.</param>
/// <param name="Locations">Where the field stands in the document; empty for one that cannot fail.</param>
internal sealed record Member(string Name, Answer Value, ImmutableArray<SourceLocation> Locations)
{
    /// <summary>A member that cannot fail.</summary>
    public Member(string name, Answer value)
        : this(name, value, [])
    {
    }

    /// <summary>The member of a field.</summary>
    public Member(FieldPlace place, Answer value)
        : this(place.Name, value, place.Locations)
    {
    }

    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = LabelOf(Name);

    /// <summary>A name of GraphQL needs no escape.</summary>
    public static byte[] LabelOf(string name) => Encoding.UTF8.GetBytes($"\"{name}\":");
}

/// <summary>How a value of the answer is written from a row. A closed family.</summary>
/// <param name="Nullable">Whether the schema lets it be null.</param>
internal abstract record Answer(bool Nullable);

/// <summary>Always the same JSON.</summary>
internal sealed record ConstantAnswer(ReadOnlyMemory<byte> Json) : Answer(Nullable: false)
{
    /// <summary>No value.</summary>
    public static ConstantAnswer Null { get; } = new("null"u8.ToArray());

    /// <summary>A name as a string.</summary>
    public static ConstantAnswer OfName(string name) => new(Encoding.UTF8.GetBytes($"\"{name}\""));
}

/// <summary>An error wherever it is asked for.</summary>
internal sealed record RefusedAnswer(bool Nullable, Refusal Refusal, ImmutableArray<SourceLocation> Locations) : Answer(Nullable);

/// <summary>A column; a number is divided by the divisor.</summary>
internal sealed record LeafAnswer(bool Nullable, LeafKind Kind, int Column, double Divisor = 1) : Answer(Nullable);

/// <summary>The global identifier, from the type's name and the key.</summary>
internal sealed record IdAnswer(ReadOnlyMemory<byte> Type, ImmutableArray<CursorTerm> Key) : Answer(Nullable: false);

/// <summary>A geometry column as GeoJSON.</summary>
internal sealed record GeoJsonAnswer(bool Nullable, int Column) : Answer(Nullable);

/// <summary>Four columns from the first: west, south, east, north; null where there is no box.</summary>
internal sealed record ExtentAnswer(int First) : Answer(Nullable: true);

/// <summary>An object; null where the presence column is null.</summary>
internal sealed record RecordAnswer(bool Nullable, int? Presence, ImmutableArray<Member> Members) : Answer(Nullable);

/// <summary>A connection, put together from the results of its own statements.</summary>
internal sealed record ConnectionAnswer(Level Level) : Answer(Nullable: false);

/// <summary>The cursor of the row.</summary>
internal sealed record CursorAnswer(CursorLayout Layout) : Answer(Nullable: false);

/// <summary>The values of a cursor and what binds it to its order.</summary>
/// <param name="Terms">The columns.</param>
/// <param name="Order">The order in words.</param>
/// <param name="NearSlot">The slot of the place distances are measured from.</param>
internal sealed record CursorLayout(ImmutableArray<CursorTerm> Terms, string Order, int? NearSlot);
