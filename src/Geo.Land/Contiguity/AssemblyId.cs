using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Geo.Land.Contiguity;

/// <summary>The identifier of an assembly: the same for the same parcels, whatever filter found them.</summary>
public static class AssemblyId
{
    private const int Bytes = 16;

    /// <summary>The identifier, 22 letters: the first half of the SHA-256 of the sorted keys.</summary>
    public static string Of(IEnumerable<ParcelKey> members)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ParcelKey member in members.Order())
        {
            hash.AppendData(Encoding.ASCII.GetBytes($"{member.CountyCode}/{member.Id:N};"));
        }

        return Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, Bytes));
    }
}
