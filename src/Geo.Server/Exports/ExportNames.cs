using System.Globalization;
using Geo.Exchange.Export;
using Geo.Query.Mapping;
using Geo.Query.Records;

namespace Geo.Server.Exports;

/// <summary>What files and their layers are called.</summary>
internal static class ExportNames
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The day it is in China.</summary>
    public static DateOnly Day(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), China).DateTime);

    /// <summary>The name of the layer, as the API calls the list.</summary>
    public static string Layer(EntityMap entity) => entity.ListField ?? entity.TypeName;

    /// <summary>The name of the file, with its Chinese term: <c>地块-20261122-EPSG4547.gpkg</c>.</summary>
    public static string File(ExportRequest request, DateOnly day)
    {
        EntityMap entity = request.Selection.Entity;
        return Compose(RecordColumns.TermOf(entity) ?? Layer(entity), request, day);
    }

    /// <summary>The same in ASCII, for what reads no other.</summary>
    public static string AsciiFile(ExportRequest request, DateOnly day) => Compose(Layer(request.Selection.Entity), request, day);

    private static string Compose(string name, ExportRequest request, DateOnly day)
    {
        string system = request.Selection.Entity.Shape is null || request.Epsg == ExportRequest.UsualEpsg ? "" : string.Create(CultureInfo.InvariantCulture, $"-EPSG{request.Epsg}");
        return $"{name}-{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{system}{ExportFormatFacts.Of(request.Kind.Format).Extension}";
    }
}
