using Geo.Land.Siting;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The largest rectangle inside of an assembly.</summary>
/// <param name="Outline">Its outline as WKB, in degrees.</param>
/// <param name="Sides">Its sides and where it points.</param>
internal sealed record InscribedRectangle(ReadOnlyMemory<byte> Outline, LargestRectangle Sides);
