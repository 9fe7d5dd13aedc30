namespace Geo.Server.Options;

/// <summary>天地图, the national online base map, which the page asks by itself.</summary>
/// <param name="Address">The origin that is asked, such as <c>https://t0.tianditu.gov.cn</c>.</param>
/// <param name="Key">The deployment's key; the browser shows it to Tianditu with every tile, so it is no secret.</param>
internal sealed record TiandituOptions(string Address, string Key);
