using System.Collections.Immutable;
using Geo.Query.Mapping.Fields;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Query.Mapping;

/// <summary>
/// Checks at start-up that the maps fit the database: columns, types, nullability, enum values, shapes and keys.
/// </summary>
public sealed partial class CatalogueCheck
{
    private const int Srid = 4490;

    private readonly ApiModel _model;
    private readonly Catalogue _catalogue;
    private readonly List<string> _mistakes = [];

    private CatalogueCheck(ApiModel model, Catalogue catalogue)
    {
        _model = model;
        _catalogue = catalogue;
    }

    /// <summary>Every mistake, a sentence each that names map, field and column; none where all fits.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(ApiModel model, NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(database);
        CatalogueCheck check = new(model, await Catalogue.ReadAsync(database, cancellationToken));
        foreach (EntityMap entity in model.Entities)
        {
            check.CheckEntity(entity);
        }

        check.CheckHistory();

        return check._mistakes;
    }

    private void CheckEntity(EntityMap entity)
    {
        if (!_catalogue.HasView(entity.View))
        {
            Report($"{entity.TypeName}: there is no view api.{entity.View}.");
            return;
        }

        CheckKey(entity);
        CheckFaces(entity);
        CheckCounts(entity);
        if (entity.HasHistory && !_catalogue.HasView(entity.View + "_history"))
        {
            Report($"{entity.TypeName}.history: there is no view api.{entity.View}_history.");
        }

        foreach (FieldMap field in entity.Fields)
        {
            CheckField(entity, field);
        }
    }

    // What is read as it was has a function for it, and what has one is not shown as it is now by mistake.
    private void CheckHistory()
    {
        IEnumerable<string> read = _model.Entities.SelectMany(entity => entity.Fields
            .OfType<ToManyField>().Select(many => many.Join).OfType<JunctionJoin>().Select(join => join.Table).Prepend(entity.View));
        foreach (string view in read.Concat(_model.Maps.WithHistory).Distinct(StringComparer.Ordinal))
        {
            switch (_model.Maps.WithHistory.Contains(view, StringComparer.Ordinal), _catalogue.HasHistory(view))
            {
                case (true, false): Report($"History: there is no function api.{view}_at that shows api.{view}."); break;
                case (false, true): Report($"History: api.{view}_at shows {view} as it was, but the maps do not name it."); break;
            }
        }
    }

    private void CheckKey(EntityMap entity)
    {
        foreach (KeyColumn key in entity.Key)
        {
            if (Find($"{entity.TypeName}, key", entity.View, key.Column) is { } column && column.Type != TypeOf(key.Type))
            {
                Report($"{entity.TypeName}, key: {Place(entity.View, key.Column)} is {column.Type}, but the map says {TypeOf(key.Type)}.");
            }
        }

        ImmutableArray<string> primary = _catalogue.Key(entity.View);
        if (!primary.SequenceEqual(entity.Key.Select(key => key.Column)))
        {
            Report($"{entity.TypeName}, key: the primary key of land.{entity.View} is ({string.Join(", ", primary)}), but the map says ({string.Join(", ", entity.Key.Select(key => key.Column))}).");
        }
    }

    private void CheckField(EntityMap entity, FieldMap field)
    {
        string place = $"{entity.TypeName}.{field.Name}";
        switch (field)
        {
            case ColumnField column when Find(place, entity.View, column.Column) is { } found:
                CheckColumn(place, entity, column, found);
                break;
            case GeometryField shape when Find(place, entity.View, shape.Column) is { } found:
                CheckShape(place, entity, shape, found);
                break;
            case RuleField rule:
                foreach (ColumnPair pair in rule.Columns)
                {
                    Find(place, entity.View, pair.Own);
                }

                break;
            case ToOneField one:
                CheckPairs(place, entity.View, one.Columns, _model.EntityByType[one.Target].View);
                CheckOptional(place, entity, one);
                break;
            case ToManyField { Join: KeyJoin join } many:
                CheckPairs(place, entity.View, join.Columns, _model.EntityByType[many.Target].View);
                break;
            case ToManyField { Join: JunctionJoin join } many:
                CheckPairs(place, entity.View, join.Own, join.Table);
                CheckPairs(place, join.Table, join.Other, _model.EntityByType[many.Target].View);
                if (join.Position is { } position && Find(place, join.Table, position) is { Type: not "integer" } other)
                {
                    Report($"{place}: {Place(join.Table, position)} is {other.Type}, but a position is an integer.");
                }

                break;
        }
    }

    private void CheckColumn(string place, EntityMap entity, ColumnField field, CatalogueColumn column)
    {
        if (!Fits(field, column.Type))
        {
            Report($"{place}: {Place(entity.View, field.Column)} is {column.Type}, which is no {field.Type.GraphQLName}.");
        }

        if (!field.IsHidden)
        {
            CheckNullable(place, entity.View, field.Column, field.Nullable, column);
        }

        if (field.Type is EnumLeaf leaf)
        {
            CheckEnum(place, entity.View, field.Column, leaf.Enum);
        }
    }

    private void CheckShape(string place, EntityMap entity, GeometryField field, CatalogueColumn column)
    {
        string wanted = $"geometry({field.Kind},{Srid})";
        if (column.Type != wanted)
        {
            Report($"{place}: {Place(entity.View, field.Column)} is {column.Type}, but the map says {wanted}.");
        }

        CheckNullable(place, entity.View, field.Column, field.Nullable, column);
    }

    private void CheckNullable(string place, string view, string name, bool nullable, CatalogueColumn column)
    {
        if (column.Nullable == true && !nullable)
        {
            Report($"{place}: land.{view}.{name} may be null, but the map says it never is.");
        }

        if (column.Nullable == false && nullable)
        {
            Report($"{place}: land.{view}.{name} is never null, but the map says it may be.");
        }
    }

    private void CheckOptional(string place, EntityMap entity, ToOneField one)
    {
        foreach (ColumnPair pair in one.Columns)
        {
            if (!one.Nullable && _catalogue.Column(entity.View, pair.Own) is { Nullable: true })
            {
                Report($"{place}: land.{entity.View}.{pair.Own} may be null, but the map says there always is a {one.Target}.");
            }
        }
    }

    private void CheckEnum(string place, string table, string column, EnumMap map)
    {
        ImmutableArray<string> allowed = CheckValues.Of(column, _catalogue.ChecksOf(table));
        if (allowed.IsEmpty)
        {
            Report($"{place}: no CHECK of land.{table} lists the values of {column}.");
            return;
        }

        string[] missing = [.. allowed.Except(map.Values.Select(value => value.Name), StringComparer.Ordinal)];
        string[] foreign = [.. map.Values.Select(value => value.Name).Except(allowed, StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            Report($"{place}: land.{table}.{column} may hold {string.Join(", ", missing)}, which the enum {map.Name} lacks.");
        }

        if (foreign.Length > 0)
        {
            Report($"{place}: the enum {map.Name} has {string.Join(", ", foreign)}, which no CHECK lets land.{table}.{column} hold.");
        }
    }

    private void CheckPairs(string place, string ownView, ImmutableArray<ColumnPair> pairs, string otherView)
    {
        foreach (ColumnPair pair in pairs)
        {
            CatalogueColumn? own = Find(place, ownView, pair.Own);
            CatalogueColumn? other = Find(place, otherView, pair.Other);
            if (own is not null && other is not null && own.Type != other.Type)
            {
                Report($"{place}: it joins {Place(ownView, pair.Own)}, which is {own.Type}, with {Place(otherView, pair.Other)}, which is {other.Type}.");
            }
        }
    }

    private CatalogueColumn? Find(string place, string view, string column)
    {
        CatalogueColumn? found = _catalogue.Column(view, column);
        if (found is null)
        {
            Report($"{place}: there is no column {Place(view, column)}.");
        }

        return found;
    }

    private static bool Fits(ColumnField field, string type) => field.Type switch
    {
        FloatLeaf => type == "double precision" || (field.Factor != 1 && IsNumeric(type)),
        DecimalLeaf => IsNumeric(type),
        LeafType leaf => type == TypeOf(leaf.Parameter),
    };

    private static bool IsNumeric(string type) => type == "numeric" || type.StartsWith("numeric(", StringComparison.Ordinal);

    private static string TypeOf(NpgsqlDbType type) => type switch
    {
        NpgsqlDbType.Text => "text",
        NpgsqlDbType.Integer => "integer",
        NpgsqlDbType.Boolean => "boolean",
        NpgsqlDbType.Date => "date",
        NpgsqlDbType.TimestampTz => "timestamp with time zone",
        NpgsqlDbType.Uuid => "uuid",
        _ => throw new System.Diagnostics.UnreachableException($"No column type for {type}."),
    };

    private static string Place(string view, string column) => $"api.{view}.{column}";

    private void Report(string mistake) => _mistakes.Add(mistake);
}
