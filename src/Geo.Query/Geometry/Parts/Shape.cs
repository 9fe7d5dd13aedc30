using System.Collections.Immutable;

namespace Geo.Query.Geometry;

/// <summary>Two numbers: longitude and latitude, or easting and northing.</summary>
internal readonly record struct Position(double X, double Y);

/// <summary>A shape a client gave. A closed family; <see cref="ShapeRules"/> says what is allowed.</summary>
internal abstract record Shape;

/// <summary>A point.</summary>
internal sealed record PointShape(Position At) : Shape;

/// <summary>A line.</summary>
internal sealed record LineShape(ImmutableArray<Position> Positions) : Shape;

/// <summary>An area: the outer ring, then the holes.</summary>
internal sealed record PolygonShape(ImmutableArray<ImmutableArray<Position>> Rings) : Shape;

/// <summary>Several shapes: 4 MultiPoint, 5 MultiLineString, 6 MultiPolygon, 7 GeometryCollection, as WKB numbers them.</summary>
internal sealed record MultiShape(int WkbType, ImmutableArray<Shape> Parts) : Shape;
