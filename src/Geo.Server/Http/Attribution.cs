namespace Geo.Server.Http;

/// <summary>Whom every map must name. NOTICE.md has the licences.</summary>
internal static class Attribution
{
    /// <summary>As HTML, for TileJSON and the map.</summary>
    public const string Html =
        "边界 ChinaAdminDivisonSHP (MIT) · 地名 GeoNames (CC BY 4.0) · 电厂 WRI (CC BY 4.0) · 底图 Natural Earth · 非权威边界 · 演示地块为生成数据";

    /// <summary>The same with the map review number of the deployment, where it has one.</summary>
    public static string With(string? reviewNumber) => reviewNumber is null ? Html : $"{Html} · 审图号：{reviewNumber}";
}
