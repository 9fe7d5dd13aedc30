using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Exchange.Export;
using Geo.Query.Execute;
using Geo.Query.Mapping.Fields;
using Geo.Query.Records;
using Geo.Server.Http;

namespace Geo.Server.Exports;

/// <summary>The columns of a file: what is read, and what they are called in it.</summary>
/// <param name="Columns">What is read.</param>
/// <param name="Fields">What is written, in the same order.</param>
internal sealed record ExportTable(ImmutableArray<RecordColumn> Columns, ImmutableArray<ExportField> Fields)
{
    private static readonly string[] Codes = ["code", "key", "number"];
    private static readonly string[] Names = ["name", "title"];
    private static readonly string[] LandUses = ["landUseName", "plannedUseName"];

    /// <summary>The heading of the column that identifies a record.</summary>
    public string? Code => HeadingOf(Codes);

    /// <summary>The heading of the column that names it.</summary>
    public string? Name => HeadingOf(Names);

    /// <summary>The heading of the column with its use.</summary>
    public string? LandUse => HeadingOf(LandUses);

    /// <summary>The table of a request, or why there is none.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="known">All columns of the entity.</param>
    /// <param name="face">What the caller sees.</param>
    public static (ExportTable? Table, Problem? Problem) Of(ExportRequest request, IReadOnlyList<RecordColumn> known, Face face)
    {
        IReadOnlyList<RecordColumn> seen = [.. known.Where(column => face != Face.Coarse || !column.IsHidden)];
        if (request.Columns.IsEmpty)
        {
            return (Titled([.. seen.Where(column => !column.IsBookkeeping)], request.Headings), null);
        }

        List<RecordColumn> chosen = [];
        foreach (string name in request.Columns.Distinct(StringComparer.Ordinal))
        {
            if (seen.FirstOrDefault(column => column.Name == name) is not { } column)
            {
                return (null, known.Any(column => column.Name == name)
                    ? ExportMessages.HiddenColumn(name)
                    : ExportMessages.UnknownColumn(name, seen.Select(column => column.Name)));
            }

            chosen.Add(column);
        }

        return (Titled([.. chosen], request.Headings), null);
    }

    private static ExportTable Titled(ImmutableArray<RecordColumn> columns, ExportHeadings headings)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return new ExportTable(columns, [.. columns.Select(column =>
        {
            // Two columns of one term are told apart by their names.
            string term = taken.Add(column.Title) ? column.Title : $"{column.Title}({column.Name})";
            return headings == ExportHeadings.Terms ? new ExportField(term, column.Name, KindOf(column.Type)) : new ExportField(column.Name, term, KindOf(column.Type));
        })]);
    }

    private string? HeadingOf(string[] names)
    {
        foreach (string name in names)
        {
            for (int i = 0; i < Columns.Length; i++)
            {
                if (Columns[i].Name == name)
                {
                    return Fields[i].Name;
                }
            }
        }

        return null;
    }

    private static ExportFieldKind KindOf(LeafType type) => type switch
    {
        TextLeaf or EnumLeaf or UuidLeaf => ExportFieldKind.Text,
        IntLeaf => ExportFieldKind.Integer,
        FloatLeaf or DecimalLeaf => ExportFieldKind.Number,
        BooleanLeaf => ExportFieldKind.Boolean,
        DateLeaf => ExportFieldKind.Date,
        DateTimeLeaf => ExportFieldKind.DateTime,
        _ => throw new UnreachableException($"No kind for {type.GetType().Name}."),
    };
}
