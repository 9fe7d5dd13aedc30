namespace Geo.Server.Imports.Jobs;

/// <summary>A file that came in whole.</summary>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, hexadecimal.</param>
internal sealed record UploadedFile(string Name, long Bytes, string Sha256);
