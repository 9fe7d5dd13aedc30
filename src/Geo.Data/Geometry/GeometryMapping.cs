using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Geo.Data.Geometries;

/// <summary>A property that is a shape, as a column <c>geometry(Kind,4490)</c>.</summary>
internal sealed class GeometryMapping : RelationalTypeMapping
{
    public GeometryMapping(Type shape, string? storeType)
        : base(storeType ?? $"geometry({shape.Name},4490)", shape)
    {
    }

    private GeometryMapping(RelationalTypeMappingParameters parameters)
        : base(parameters)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new GeometryMapping(parameters);

    protected override void ConfigureParameter(DbParameter parameter) => ((NpgsqlParameter)parameter).DataTypeName = "geometry";
}
