using NetTopologySuite.Geometries;
using Npgsql;
using Npgsql.Internal;
using Npgsql.Internal.Postgres;

namespace Geo.Data.Geometries;

#pragma warning disable NPG9001 // Npgsql's own plugin for shapes does not restore; this stands in for it.

/// <summary>Tells Npgsql that <c>geometry</c> is a shape of NetTopologySuite. The official plugin's <c>UseNetTopologySuite</c> can take its place.</summary>
public static class GeometryTypes
{
    /// <summary>Maps shapes on the connections of the data source.</summary>
    public static NpgsqlDataSourceBuilder UseGeometry(this NpgsqlDataSourceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddTypeInfoResolverFactory(new Factory());
        return builder;
    }

    private sealed class Factory : PgTypeInfoResolverFactory
    {
        public override IPgTypeInfoResolver CreateResolver() => new Resolver();

        public override IPgTypeInfoResolver? CreateArrayResolver() => null;
    }

    private sealed class Resolver : IPgTypeInfoResolver
    {
        private readonly TypeInfoMappingCollection _mappings = new();

        public Resolver()
        {
            Add<NetTopologySuite.Geometries.Geometry>(isDefault: true);
            Add<Point>();
            Add<LineString>();
            Add<Polygon>();
            Add<MultiPoint>();
            Add<MultiLineString>();
            Add<MultiPolygon>();
            Add<GeometryCollection>();
        }

        public PgTypeInfo? GetTypeInfo(Type? type, DataTypeName? dataTypeName, PgSerializerOptions options) => _mappings.Find(type, dataTypeName, options);

        private void Add<TShape>(bool isDefault = false)
            where TShape : NetTopologySuite.Geometries.Geometry =>
            _mappings.AddType<TShape>("geometry", static (options, mapping, _) => mapping.CreateInfo(options, new GeometryConverter<TShape>()), isDefault);
    }
}
