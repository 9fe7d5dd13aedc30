using System.Collections.Immutable;
using Geo.Query.Mapping.Fields;
using NpgsqlTypes;

namespace Geo.Query.Mapping;

/// <summary>Checks maps against each other, without a database.</summary>
internal sealed class MapCheck
{
    private readonly ImmutableArray<string>.Builder _mistakes = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<string, EntityMap> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumMap> _enums = new(StringComparer.Ordinal);

    private MapCheck()
    {
    }

    /// <summary>Every mistake, a sentence each; none where the maps fit together.</summary>
    public static ImmutableArray<string> Run(ImmutableArray<EntityMap> entities)
    {
        MapCheck check = new();
        foreach (EntityMap entity in entities.Where(entity => !check._byType.TryAdd(entity.TypeName, entity)))
        {
            check.Report($"{entity.TypeName}: there are two maps of this name.");
        }

        foreach (EntityMap entity in entities)
        {
            check.CheckEntity(entity);
        }

        check.CheckRoot(entities);
        return check._mistakes.ToImmutable();
    }

    private void CheckEntity(EntityMap entity)
    {
        string name = entity.TypeName;
        if (entity.Key.IsEmpty)
        {
            Report($"{name}: it has no key.");
        }

        foreach (KeyColumn key in entity.Key.Where(key => key.Type is not (NpgsqlDbType.Text or NpgsqlDbType.Uuid or NpgsqlDbType.Integer)))
        {
            Report($"{name}: the key column {key.Column} is neither text nor uuid nor integer.");
        }

        CheckNames(name, "field", entity.Fields.SelectMany(ApiNames));
        CheckNames(name, "connection field", [.. entity.HostFields.Select(host => host.Name), "nodes", "edges", "pageInfo", "totalCount", "aggregate", "groups", "extent"]);
        foreach (LookupMap lookup in entity.Lookups.Where(lookup =>
            !entity.Fields.OfType<ColumnField>().Any(field => field.Column == lookup.Column && field.Type is TextLeaf)))
        {
            Report($"{name}: the lookup {lookup.Field} compares with {lookup.Column}, which is no text field of it.");
        }

        if (entity.ShareColumn is { } share && !entity.Fields.OfType<ColumnField>().Any(field => field.Column == share && field.Type is FloatLeaf))
        {
            Report($"{name}: shareOfArea rests on {share}, which is no Float field of it.");
        }

        foreach (FieldMap field in entity.Fields)
        {
            CheckField(entity, field);
        }
    }

    private void CheckField(EntityMap entity, FieldMap field)
    {
        string place = $"{entity.TypeName}.{field.Name}";
        if (string.IsNullOrWhiteSpace(field.Description))
        {
            Report($"{place}: it has no description.");
        }

        if (field.Deprecation is { } instead && instead.Count(letter => letter == '`') < 2)
        {
            Report($"{place}: its deprecation does not name in backticks what to use instead.");
        }

        switch (field)
        {
            case ColumnField column:
                CheckColumn(place, column);
                break;
            case ComputedField computed:
                computed.ArgumentTypes.ToList().ForEach(map => CheckEnum(place, map));
                break;
            case RuleField rule:
                CheckRule(place, entity, rule);
                break;
            case ToOneField one:
                CheckTarget(place, one.Target, one.Columns);
                break;
            case ToManyField { Join: KeyJoin join } many:
                CheckTarget(place, many.Target, join.Columns);
                break;
            case ToManyField { Join: JunctionJoin join } many:
                CheckTarget(place, many.Target, join.Other);
                CheckTarget(place, many.Target, join.Own);
                break;
            case ToManyField { Join: SpatialJoin join } many:
                CheckTarget(place, many.Target, [new ColumnPair(join.OwnColumn, join.OtherColumn)]);
                CheckShape(place, entity, join.OwnColumn);
                CheckShape(place, _byType.GetValueOrDefault(many.Target), join.OtherColumn);
                break;
        }
    }

    private void CheckColumn(string place, ColumnField column)
    {
        if (column.Type is EnumLeaf leaf)
        {
            CheckEnum(place, leaf.Enum);
        }

        if (column.Uses.HasFlag(FieldUses.Aggregate))
        {
            if (column.Type is not (FloatLeaf or DecimalLeaf))
            {
                Report($"{place}: only Float and Decimal fields are aggregated, not {column.Type.GraphQLName}.");
            }

            if (column.Name is "count" or "key" or "shareOfCount" or "shareOfArea")
            {
                Report($"{place}: an aggregate has a field of this name of its own.");
            }
        }

        if (column.Uses.HasFlag(FieldUses.Filter) && column.Name is "and" or "or" or "not")
        {
            Report($"{place}: a filter has a field of this name of its own.");
        }

        if (column.Factor != 1 && column.Type is not FloatLeaf)
        {
            Report($"{place}: only Float fields have a factor, not {column.Type.GraphQLName}.");
        }
    }

    private void CheckRule(string place, EntityMap entity, RuleField rule)
    {
        if (rule.Type is EnumLeaf leaf)
        {
            CheckEnum(place, leaf.Enum);
        }

        foreach (string beside in rule.Beside.Where(beside => !entity.Fields.OfType<ColumnField>().Any(column => column.Column == beside)))
        {
            Report($"{place}: it means nothing without {beside}, which is no field of it.");
        }

        if (rule.Record is { } record)
        {
            CheckTarget(place, record.Target, record.Columns);
        }
    }

    private void CheckEnum(string place, EnumMap map)
    {
        if (!_enums.TryAdd(map.Name, map) && !_enums[map.Name].Values.SequenceEqual(map.Values))
        {
            Report($"{place}: another enum {map.Name} has other values.");
        }
    }

    private void CheckTarget(string place, string target, ImmutableArray<ColumnPair> columns)
    {
        if (!_byType.ContainsKey(target))
        {
            Report($"{place}: there is no map of {target}.");
        }

        if (columns.IsEmpty)
        {
            Report($"{place}: it joins by no column.");
        }
    }

    private void CheckShape(string place, EntityMap? entity, string column)
    {
        if (entity is not null && !entity.Fields.OfType<GeometryField>().Any(field => field.Column == column))
        {
            Report($"{place}: {column} is no geometry field of {entity.TypeName}.");
        }
    }

    private void CheckRoot(ImmutableArray<EntityMap> entities) => CheckNames(
        Schema.QueryType.Name,
        "field",
        entities.SelectMany(entity => entity.Lookups.Select(lookup => lookup.Field).Concat(entity.ById is { } byId ? [byId.Field] : []).Concat(entity.ListField is { } list ? [list] : []))
            .Concat(["node", "nodes"]));

    private void CheckNames(string place, string what, IEnumerable<string> names)
    {
        foreach (string twice in names.CountBy(name => name, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key))
        {
            Report($"{place}: there are two {what}s of the name {twice}.");
        }
    }

    private static IEnumerable<string> ApiNames(FieldMap field) => field is GeometryField ? [field.Name, field.Name + "Wkt"] : [field.Name];

    private void Report(string mistake) => _mistakes.Add(mistake);
}
