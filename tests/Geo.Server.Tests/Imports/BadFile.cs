namespace Geo.Server.Tests.Imports;

/// <summary>A file that is not to be read.</summary>
/// <param name="Name">What its sender calls it.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Says">What its sentence says of the place.</param>
internal sealed record BadFile(string Name, byte[] Bytes, string Code, string Says);
