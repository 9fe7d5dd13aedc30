using Geo.Land.Siting;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What is told of the shape of an assembly.</summary>
/// <param name="Outline">The outline as WKB, in degrees.</param>
/// <param name="Compactness">4πA/P²; null where it was not asked for.</param>
/// <param name="Circle">The largest circle inside.</param>
/// <param name="Rectangle">The largest rectangle inside.</param>
internal sealed record AssemblyShape(ReadOnlyMemory<byte> Outline, double? Compactness, InscribedCircle? Circle, InscribedRectangle? Rectangle)
{
    /// <summary>The shape of members, as far as it is wanted.</summary>
    /// <param name="boundaries">The members' boundaries, in degrees.</param>
    /// <param name="wanted">What is wanted.</param>
    public static AssemblyShape Of(IReadOnlyList<Geometry> boundaries, WantedShapes wanted)
    {
        Envelope box = new();
        foreach (Geometry boundary in boundaries)
        {
            box.ExpandToInclude(boundary.EnvelopeInternal);
        }

        LocalPlane plane = LocalPlane.Around(box);
        Geometry outline = JoinedOutline.Of([.. boundaries.Select(plane.ToMetres)]);
        LargestCircle? circle = wanted.Circle ? LargestCircle.In(outline) : null;
        LargestRectangle? rectangle = wanted.Rectangle ? LargestRectangle.In(outline) : null;
        return new(
            Wkb(plane.ToDegrees(outline)),
            wanted.Compactness ? Land.Siting.Compactness.Of(outline) : null,
            circle is null ? null : new(Wkb(plane.ToDegrees(new Point(circle.Centre))), circle.Radius),
            rectangle is null ? null : new(Wkb(plane.ToDegrees(new GeometryFactory().CreatePolygon([.. rectangle.Corners, rectangle.Corners[0].Copy()]))), rectangle));
    }

    private static byte[] Wkb(Geometry shape) => new WKBWriter(ByteOrder.LittleEndian).Write(shape);
}
