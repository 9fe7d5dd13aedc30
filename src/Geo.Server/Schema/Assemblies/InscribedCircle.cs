namespace Geo.Server.Schema.Assemblies;

/// <summary>The largest circle inside of an assembly.</summary>
/// <param name="Centre">Its centre as WKB, in degrees.</param>
/// <param name="Radius">Metres.</param>
internal sealed record InscribedCircle(ReadOnlyMemory<byte> Centre, double Radius);
