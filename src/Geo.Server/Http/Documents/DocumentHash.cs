using System.Security.Cryptography;
using System.Text;

namespace Geo.Server.Http.Documents;

/// <summary>What names a document: the SHA-256 of its text in UTF-8, in lower-case hexadecimal digits.</summary>
internal static class DocumentHash
{
    // The specification's identifier; without the prefix it is an identifier of ours, and the same.
    private const string Prefix = "sha256:";

    /// <summary>The hash of a text.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash that a document id holds.</summary>
    public static string OfId(string documentId) =>
        documentId.StartsWith(Prefix, StringComparison.Ordinal) ? documentId[Prefix.Length..] : documentId;
}
