using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>
/// One list of the answer, for all its parents at once: the statements that fill it and how the connection is put together.
/// </summary>
internal sealed class Level(int number)
{
    /// <summary>Its place among the results of a run.</summary>
    public int Number { get; } = number;

    /// <summary>The page, where records, edges or page info are selected.</summary>
    public PageShape? Page { get; set; }

    /// <summary>The members of the connection in the order of the answer; empty where the rows stand for themselves.</summary>
    public ImmutableArray<ConnectionMember> Members { get; set; } = [];

    /// <summary>Why the connection cannot be given; null where it can.</summary>
    public RefusedAnswer? Refused { get; set; }

    /// <summary>How many groupings are selected.</summary>
    public int GroupLists { get; set; }
}

/// <summary>How the rows of a page are read.</summary>
/// <param name="HasParent">Whether the first column is the number of the parent row.</param>
/// <param name="Lanes">What each row is written as: once for <c>nodes</c>, once for <c>edges</c>.</param>
/// <param name="SizeSlot">The slot of the page size; null where every row belongs to the page.</param>
/// <param name="Backward">Whether the rows come last first.</param>
/// <param name="HasCursorBefore">Whether the page was asked for after a cursor (or before one, backward).</param>
/// <param name="Cursor">What cursors are made of, where page info shows them.</param>
internal sealed record PageShape(
    bool HasParent, ImmutableArray<RecordAnswer> Lanes, int? SizeSlot, bool Backward, bool HasCursorBefore, CursorLayout? Cursor);

/// <summary>A member of a connection. A closed family.</summary>
internal abstract record ConnectionMember(string Name)
{
    /// <summary>The name in quotes, with its colon.</summary>
    public ReadOnlyMemory<byte> Label { get; } = Member.LabelOf(Name);
}

/// <summary><c>__typename</c>.</summary>
internal sealed record ConstantMember(string Name, ReadOnlyMemory<byte> Json) : ConnectionMember(Name);

/// <summary><c>hasMore</c> of a search.</summary>
internal sealed record MoreMember(string Name) : ConnectionMember(Name);

/// <summary>A field whose arguments are refused.</summary>
internal sealed record RefusedMember(string Name, RefusedAnswer Refused) : ConnectionMember(Name);

/// <summary><c>nodes</c> or <c>edges</c>.</summary>
internal sealed record LaneMember(string Name, int Lane) : ConnectionMember(Name);

/// <summary><c>pageInfo</c>.</summary>
internal sealed record PageInfoMember(string Name, ImmutableArray<(ReadOnlyMemory<byte> Label, string Field)> Fields) : ConnectionMember(Name);

/// <summary>A value of the summary: one fragment for each parent.</summary>
internal sealed record SummaryMember(string Name, int Fragment) : ConnectionMember(Name);

/// <summary><c>groups</c>: a list of fragments for each parent; refused where there are more than the cap.</summary>
internal sealed record GroupsMember(string Name, int List, int Cap, RefusedAnswer TooMany) : ConnectionMember(Name);

/// <summary>What the host computes from the filter.</summary>
/// <param name="Place">The field.</param>
/// <param name="Host">Its map.</param>
/// <param name="Entity">What the connection lists.</param>
/// <param name="QuestionSlot">The slot with the <see cref="HostQuestion"/>.</param>
/// <param name="Fields">What is selected of the value.</param>
internal sealed record HostMember(
    FieldPlace Place, HostFieldMap Host, EntityMap Entity, int QuestionSlot, ImmutableArray<(ReadOnlyMemory<byte> Label, string Field)> Fields)
    : ConnectionMember(Place.Name);

/// <summary>A statement and who reads its rows.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Reading">How its rows are read.</param>
/// <param name="SkipUnless">A slot with an array: the statement is left out where it is empty.</param>
internal sealed record Statement(PrintedSql Sql, Reading Reading, int? SkipUnless);

/// <summary>How the rows of a statement are read. A closed family.</summary>
internal abstract record Reading;

/// <summary>Rows of a page.</summary>
internal sealed record PageReading(Level Level, PageShape Shape) : Reading;

/// <summary>One row for each parent: each answer is a fragment.</summary>
internal sealed record SummaryReading(Level Level, bool HasParent, ImmutableArray<Answer> Fragments) : Reading;

/// <summary>Any number of rows for each parent.</summary>
internal sealed record GroupsReading(Level Level, int List, bool HasParent, RecordAnswer Group) : Reading;

/// <summary>One row of problems, in the order of the checks.</summary>
internal sealed record CheckReading(ImmutableArray<ShapeCheck> Checks) : Reading;
