using System.Collections.Frozen;
using System.Collections.Immutable;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.Schema;

namespace Geo.Query.Records;

/// <summary>The columns that a table of the records of an entity has: its leaves, and the keys and names of what it belongs to.</summary>
public static class RecordColumns
{
    private const double Mu = 2000.0 / 3;
    private const int MuDecimals = 4;
    private const int SquareMetreDecimals = 2;

    private static readonly FrozenSet<string> Bookkeeping = FrozenSet.Create(StringComparer.Ordinal, "updatedAt", "updatedBy", "version");
    private static readonly FrozenSet<string> Keys = FrozenSet.Create(StringComparer.Ordinal, "code", "key");
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(StringComparer.Ordinal, "name", "title");

    /// <summary>The columns in the order of the fields.</summary>
    public static ImmutableArray<RecordColumn> Of(ApiModel model, EntityMap entity)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entity);
        FrozenSet<string> own = entity.Fields.OfType<ColumnField>().Select(field => field.Column).ToFrozenSet(StringComparer.Ordinal);
        return
        [
            .. entity.Fields.SelectMany(field => field switch
            {
                ColumnField column => OfColumn(column),
                ToOneField one => OfRelation(model, one, own),
                _ => [],
            }).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The Chinese term of an entity; null where its description has none.</summary>
    public static string? TermOf(EntityMap entity) => Terms.Of(entity.Description);

    private static IEnumerable<RecordColumn> OfColumn(ColumnField field)
    {
        string term = Terms.Of(field.Description) ?? field.Name;
        RecordColumn column = new(field.Name, term, field.Factor == 1 ? field.Type : new FloatLeaf(), field)
        {
            Factor = field.Factor,
            IsHidden = field.IsHidden,
            IsBookkeeping = Bookkeeping.Contains(field.Name),
        };
        if (IsMu(field))
        {
            yield return column with { Name = $"{field.Name[..^2]}M2", Title = $"{term}(平方米)", Factor = 1, Decimals = SquareMetreDecimals };
            yield return column with { Title = $"{term}(亩)", Decimals = MuDecimals };
            yield break;
        }

        yield return column;
        if (field.Type is EnumLeaf { Enum: var map })
        {
            yield return column with { Name = $"{field.Name}Term", Title = $"{term}(中文)", Type = new TextLeaf(), Terms = map };
        }
    }

    private static bool IsMu(ColumnField field) => field.Name.EndsWith("Mu", StringComparison.Ordinal) && Math.Abs(field.Factor - Mu) < 1e-9;

    // The key where no column of the record shows it, and the name.
    private static IEnumerable<RecordColumn> OfRelation(ApiModel model, ToOneField relation, FrozenSet<string> own)
    {
        ColumnField[] fields = [.. model.EntityByType[relation.Target].Fields.OfType<ColumnField>().Where(field => field.Type is TextLeaf)];
        bool isKeyed = relation.Columns.All(pair => own.Contains(pair.Own));
        foreach (ColumnField? field in (ColumnField?[])[isKeyed ? null : fields.FirstOrDefault(field => Keys.Contains(field.Name)), fields.FirstOrDefault(field => Labels.Contains(field.Name))])
        {
            if (field is not null)
            {
                yield return new RecordColumn(
                    relation.Name + char.ToUpperInvariant(field.Name[0]) + field.Name[1..],
                    $"{Terms.Of(relation.Description)}{Terms.Of(field.Description)}" is { Length: > 0 } title ? title : relation.Name,
                    field.Type,
                    field)
                {
                    Through = [relation],
                    IsHidden = relation.IsHidden || field.IsHidden,
                };
            }
        }
    }
}
