using System.Security.Cryptography;
using System.Text;

namespace Geo.Data.Migrations;

/// <summary>A file below <c>db/</c> that the program carries.</summary>
/// <param name="File">Its name, such as <c>migrations/0001-schemas.sql</c>.</param>
/// <param name="Text">What it says.</param>
internal sealed record SchemaFile(string File, string Text)
{
    /// <summary>SHA-256 of the text, hexadecimal.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
