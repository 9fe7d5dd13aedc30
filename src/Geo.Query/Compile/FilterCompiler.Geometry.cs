using System.Diagnostics;
using Geo.Query.Geometry;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Filters over shapes: the true shape always; the index is used inside of the exact test.</summary>
public sealed partial class FilterCompiler
{
    private SqlText CompileGeometry(GeometryField field, ObjectInput operators, SqlAlias row) =>
        RelationSql.All(operators.Fields.Select(pair => CompileGeometryOperator(field, pair.Key, pair.Value, row.Column(field.Column))));

    private SqlText CompileGeometryOperator(GeometryField field, string operation, Input value, SqlText shape)
    {
        if (value is NullInput)
        {
            throw new RefusedException(Messages.NullOperator(field.Name, operation));
        }

        return operation switch
        {
            "bbox" => CompileBox(field, (ListInput)value, shape),
            "intersects" => SqlText.Of($"st_intersects({shape}, {_geometries.Compile((ObjectInput)value)})"),
            "within" => SqlText.Of($"st_within({shape}, {_geometries.Compile((ObjectInput)value)})"),
            "contains" => SqlText.Of($"st_contains({shape}, {_geometries.Compile((ObjectInput)value)})"),
            "disjoint" => SqlText.Of($"st_disjoint({shape}, {_geometries.Compile((ObjectInput)value)})"),
            "dwithin" => CompileWithin((ObjectInput)value, shape),
            _ => throw new UnreachableException($"No SQL for the operator {operation}."),
        };
    }

    private SqlText CompileWithin(ObjectInput value, SqlText shape)
    {
        SqlText geometry = _geometries.Compile((ObjectInput)value.Find("geometry")!, orPoint: true);
        SqlText metres = _geometries.Metres("metres", value.Find("metres")!);
        return GeometryCompiler.Within(shape, geometry, metres);
    }

    // Most shapes of a box lie well inside of it, which their own boxes tell at a tenth of the price of the exact test. The null test keeps the
    // planner's estimate of the rows: it takes half of them to meet any other condition that it knows nothing of.
    private SqlText CompileBox(GeometryField field, ListInput box, SqlText shape)
    {
        SqlText whole = Geometry(box, Box.ToWkb);
        return field.Kind == ShapeKind.Point
            ? SqlText.Of($"st_intersects({shape}, {whole})")
            : SqlText.Of(
                $"{shape} && {whole} and case when {shape} @ {Geometry(box, Box.InsideToWkb)} then true when st_intersects({shape}, {whole}) then true end is not null");
    }

    private SqlText Geometry(ListInput box, Func<IReadOnlyList<double>, byte[]?> convert) => GeometryCompiler.Stored(_parameters.Add(
        NpgsqlDbType.Geometry,
        values => convert([.. ((IReadOnlyList<object?>)values[0]!).Select(number => System.Convert.ToDouble(number ?? double.NaN))]),
        box));
}
