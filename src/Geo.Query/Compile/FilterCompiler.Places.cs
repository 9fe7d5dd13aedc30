using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>Filters by an enum whose place the index on the outlines holds beside them (<see cref="GeometryField.PlacedBeside"/>).</summary>
public sealed partial class FilterCompiler
{
    // What these find lies in a box, so that the index on the outlines serves.
    private static readonly string[] InABox = ["bbox", "intersects", "within", "dwithin"];

    /// <summary>
    /// The column that is placed beside a shape that the filter asks about, itself or in a part that must hold too. A hidden one is asked for like any
    /// other: <see cref="CompileField"/> closes it in coarse rows.
    /// </summary>
    private ColumnField? PlacedBeside(EntityMap entity, ObjectInput where)
    {
        foreach ((string name, Input value) in where.Fields)
        {
            ColumnField? placed = (name, value) switch
            {
                ("and", ListInput parts) => parts.Items.OfType<ObjectInput>().Select(part => PlacedBeside(entity, part)).FirstOrDefault(found => found is not null),
                (not ("or" or "not"), ObjectInput operators) when _index[entity].Fields[name] is GeometryField { PlacedBeside: { } column }
                    && operators.Fields.Any(pair => InABox.Contains(pair.Key)) => entity.Fields.OfType<ColumnField>().FirstOrDefault(field => field.Column == column && !field.IsHidden),
                _ => null,
            };
            if (placed is not null)
            {
                return placed;
            }
        }

        return null;
    }

    private SqlText CompilePlaced(ColumnField field, ObjectInput operators, SqlAlias row)
    {
        _source.Demand(field);
        SqlText column = row.Column(field.Column);
        return RelationSql.All(operators.Fields.Select(pair => (pair.Key, pair.Value) switch
        {
            ("eq", not NullInput) => InPlaces(field, [(string)_parameters.OfShape(pair.Value)!], column),
            ("in", ListInput { Items.Length: > 0 and <= VariableShape.MostEnumValues } list) =>
                InPlaces(field, Convert<string>(field, (IReadOnlyList<object?>)_parameters.OfShape(list)!), column),
            _ => CompileOperator(field, pair.Key, pair.Value, column),
        }));
    }

    // A GiST index is read once for each value of a list, and once for a range: stages next to each other are one reading.
    private static SqlText InPlaces(ColumnField field, string[] words, SqlText column)
    {
        EnumMap map = ((EnumLeaf)field.Type).Enum;
        IEnumerable<int> places = Enumerable.Range(1, map.Values.Length).Where(place => words.Contains(map.Values[place - 1].Name));
        SqlText place = map.PlaceOf(column);
        IEnumerable<SqlText> runs = places
            .Select((value, i) => (Place: value, Run: value - i))
            .GroupBy(pair => pair.Run, pair => pair.Place)
            .Select(run => run.Count() == 1
                ? SqlText.Of($"{place} = {SqlText.Number(run.First())}")
                : SqlText.Of($"{place} between {SqlText.Number(run.First())} and {SqlText.Number(run.Last())}"));
        return SqlText.Of($"({SqlText.Join($" or ", runs)})");
    }
}
