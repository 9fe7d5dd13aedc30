namespace Geo.Server.Schema.Assemblies;

/// <summary>What a call reads: which counties, and up to which change.</summary>
/// <param name="Scope">The counties the caller reads, as the setting has them.</param>
/// <param name="Position">The position of the change log that the snapshot holds.</param>
internal sealed record SeenMoment(string Scope, long Position);
