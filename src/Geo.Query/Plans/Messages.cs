using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Mutations;

namespace Geo.Query.Plans;

/// <summary>Every sentence about a request that a client may read, each with its code.</summary>
internal static class Messages
{
    public static Refusal DatabaseUnavailable() => new("DATABASE_UNAVAILABLE", "The database cannot be reached at the moment. Try again later.");

    public static Refusal TimedOut() => new("TIMEOUT", "The operation took too long and was stopped. Ask for less, or with a narrower filter.");

    public static Refusal Internal() => new("INTERNAL", "The server failed to answer. The failure has been recorded.");

    public static Refusal UnexpectedNull(string field) => new("INTERNAL", $"Cannot return null for non-nullable field \"{field}\".");

    public static Refusal NoSubscriptions() => new("BAD_REQUEST", "Only queries and mutations can be executed here.");

    public static UserError BadInputText(ImmutableArray<string> path) =>
        new(path, "BAD_TEXT", $"{path[^1]} holds U+0000 or half a surrogate pair.", "含有无法保存的字符。");

    public static Refusal MissingArgument(string name) => new("BAD_USER_INPUT", $"Argument \"{name}\" must not be null.");

    public static Refusal NullItem() => new("BAD_USER_INPUT", "An item of this list must not be null.");

    public static Refusal BadSimplification() => new("BAD_USER_INPUT", "simplifyMetres must be a finite number of metres, 0 or more.");

    public static Refusal PageSize(string argument, int size, int cap) =>
        new("BAD_PAGE_SIZE", $"{argument} must be between 0 and {cap}, but is {size}.");

    public static Refusal TooManyIds(int count, int cap) => new("BAD_PAGE_SIZE", $"ids holds {count} ids; {cap} are the most.");

    public static Refusal EmptySearch() => new("BAD_SEARCH", "text must hold something to look for.");

    public static Refusal LongSearch(int length, int cap) => new("BAD_SEARCH", $"text has {length} characters; {cap} are the most.");

    public static Refusal FirstAndLast() => new("BAD_PAGE_SIZE", "Give first or last, not both.");

    public static Refusal BadCursor() => new("BAD_CURSOR", "The cursor is damaged, or does not come from this API.");

    public static Refusal CursorOfFuture() =>
        new("BAD_CURSOR", "The cursor lies behind the newest change: the database was restored from before it. Load the records anew.");

    public static Refusal ForeignCursor() => new("BAD_CURSOR", "The cursor belongs to another list or another order. Start again without a cursor.");

    public static Refusal NearAndOrder() => new("BAD_ORDER", "near orders by distance; leave orderBy out.");

    public static Refusal OrderTwice(string field) => new("BAD_ORDER", $"orderBy names {field} twice.");

    public static Refusal NoGrouping() => new("BAD_USER_INPUT", "groups needs at least one value in by.");

    public static Refusal HiddenField(string field) =>
        new("FORBIDDEN", $"{field} is shown only in full records, which you do not see: no filter, order, group or sum can use it.");

    public static Refusal NeedsExact(string field) =>
        new("FORBIDDEN", $"{field} speaks of full records, which you do not see. Ask for the rights of a planner.");

    public static Refusal HostFieldBelow(string field) =>
        new("BAD_USER_INPUT", $"{field} is only given for a list at the root; ask there, with a filter that selects the same records.");

    public static Refusal HostFieldAsOf(string field) =>
        new("BAD_USER_INPUT", $"{field} shows the land as it is; leave out asOf, or {field}.");

    public static Refusal AsOfInFuture(DateTimeOffset given, DateTimeOffset now) =>
        new("BAD_USER_INPUT", $"asOf must not lie in the future, but is {Instant(given)}; it is {Instant(now)} now.");

    public static Refusal AsOfTooEarly(DateTimeOffset given) =>
        new("BAD_USER_INPUT", $"asOf must not lie before 1949-10-01, but is {Instant(given)}.");

    public static Refusal NullOperator(string field, string operation) =>
        new("BAD_FILTER", $"{field}.{operation} must not be null; use isNull to ask for missing values.");

    public static Refusal NullInList(string field) => new("BAD_FILTER", $"{field}.in must not hold null; use isNull to ask for missing values.");

    public static Refusal NullFilter(string name) => new("BAD_FILTER", $"{name} must not be null; leave it out to set no condition.");

    public static Refusal TooManyGroups(int cap) =>
        new("TOO_MANY_GROUPS", $"There are more than {cap} groups. Group by less, or select less with where.");

    public static Refusal BadText(string field) => new("BAD_FILTER", $"{field} is compared with a text that holds U+0000 or half a surrogate pair.");

    public static Refusal BadNumber(string field) => new("BAD_FILTER", $"{field} is compared with a number that is out of range.");

    public static Refusal BadId(string id) => new("BAD_ID", $"\"{Shortened(id)}\" is not an id of this API.");

    public static Refusal IdOfOtherType(string id, string type) => new("BAD_ID", $"\"{Shortened(id)}\" is not an id of {type}.");

    public static Refusal BoxSize(int count) => new("BAD_BBOX", $"A box has four numbers: west, south, east, north. This one has {count}.");

    public static Refusal BoxNotFinite() => new("BAD_BBOX", "The numbers of a box must be finite.");

    public static Refusal BoxSwapped() =>
        new("BAD_BBOX", "The box seems to have latitude first. The order is west, south, east, north: longitude before latitude.");

    public static Refusal BoxOutsideWorld() => new("BAD_BBOX", "The box leaves the world: longitude is between -180 and 180, latitude between -90 and 90.");

    public static Refusal BoxCrossed() =>
        new("BAD_BBOX", "The box is crossed: west must not be greater than east, nor south than north. Split a box that crosses the antimeridian in two.");

    public static Refusal BadDistance(string name) => new("BAD_GEOMETRY", $"{name} must be a finite number of metres, 0 or more.");

    public static Refusal NotGeoJson(string why) => new("BAD_GEOMETRY", $"The GeoJSON is no geometry: {why}", $"GeoJSON 不是几何图形：{why}");

    public static Refusal NotWkt(string why, int position) =>
        new("BAD_GEOMETRY", $"The WKT is broken at character {position + 1}: {why}", $"WKT 在第 {position + 1} 个字符处有误：{why}");

    public static Refusal EmptyShape() => new("BAD_GEOMETRY", "The shape is empty.", "图形为空。");

    public static Refusal NotFlat() => new("BAD_GEOMETRY", "The shape has more than two dimensions; give longitude and latitude only.", "图形超过二维，只应有经度和纬度。");

    public static Refusal TooManyPositions(int cap) => new("BAD_GEOMETRY", $"The shape has more than {cap} positions.", $"图形的点数超过 {cap}。");

    public static Refusal ShortLine() => new("BAD_GEOMETRY", "A line needs at least two positions.", "线至少有两个点。");

    public static Refusal ShortRing() => new("BAD_GEOMETRY", "A ring needs at least four positions.", "环至少有四个点（首尾相同）。");

    public static Refusal OpenRing(double x, double y) =>
        new("BAD_GEOMETRY", $"A ring that starts at {Number(x)} {Number(y)} does not end there.", $"从 {Number(x)} {Number(y)} 开始的环没有闭合。");

    public static Refusal ShapeOutsideWorld(double x, double y) =>
        new("BAD_GEOMETRY", $"The position {Number(x)} {Number(y)} is outside the world: longitude is between -180 and 180, latitude between -90 and 90.", $"点 {Number(x)} {Number(y)} 超出经纬度范围。");

    public static Refusal ShapeSwapped(double x, double y) =>
        new("BAD_GEOMETRY", $"The position {Number(x)} {Number(y)} seems to have latitude first. Longitude comes first.", $"点 {Number(x)} {Number(y)} 似乎把纬度写在了前面，应经度在前。");

    public static Refusal PlaneSwapped(double x, double y, int srid) =>
        new("BAD_GEOMETRY", $"The position {Number(x)} {Number(y)} seems to have northing first. In EPSG:{srid} as read here, easting comes first.", $"点 {Number(x)} {Number(y)} 似乎把北坐标写在了前面；EPSG:{srid} 在此处应东坐标在前。");

    public static Refusal InvalidShape(string reason) => new("BAD_GEOMETRY", $"The shape is not valid: {reason}.", $"图形无效：{reason}。");

    public static Refusal Untransformable(int srid) =>
        new("BAD_GEOMETRY", $"The shape cannot be brought from EPSG:{srid} to EPSG:4490: its coordinates lie outside of what that system covers.", $"图形不能从 EPSG:{srid} 转换到 EPSG:4490：坐标超出该坐标系的范围。");

    public static Refusal UnknownSrid(int srid) => new("BAD_SRID", $"EPSG:{srid} is not known here.", $"不认识 EPSG:{srid}。");

    public static Refusal NoOutputSrid(int srid) =>
        new("BAD_SRID", $"Shapes are not given in EPSG:{srid}. Use 4490, 4326, 3857 or a Gauss-Krüger zone (4491 to 4554).");

    public static Refusal UnknownShapeKey(string kind, string key) => new("BAD_GEOMETRY", $"There is no {kind} \"{Shortened(key)}\".", $"没有“{Shortened(key)}”。");

    public static Refusal KeyWithoutShape(string kind, string key) => new("BAD_GEOMETRY", $"No outline of the {kind} \"{Shortened(key)}\" is known.", $"“{Shortened(key)}”没有范围线。");

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 60)}…";

    private static string Instant(DateTimeOffset value) => value.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
