using System.Collections.Immutable;

namespace Geo.Server.Options;

/// <summary>The keys of signed links: the first signs, all verify, so that keys rotate without breaking links.</summary>
internal sealed record SigningKeys(ImmutableArray<byte[]> Keys)
{
    /// <summary>The variable with the keys: base64, at least 32 bytes each, separated by commas.</summary>
    public const string Variable = "GEO_SIGNING_KEYS";

    private const int LeastBytes = 32;

    /// <summary>Reads the keys, adding a sentence to <paramref name="mistakes"/> for each that cannot be used.</summary>
    public static SigningKeys? Read(Func<string, string?> variable, ICollection<string> mistakes)
    {
        string? text = variable(Variable);
        if (string.IsNullOrWhiteSpace(text))
        {
            mistakes.Add($"{Variable} is not set. Make a key with: head -c 32 /dev/urandom | base64");
            return null;
        }

        ImmutableArray<byte[]>.Builder keys = ImmutableArray.CreateBuilder<byte[]>();
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            byte[] key = new byte[parts[i].Length];
            if (!Convert.TryFromBase64String(parts[i], key, out int length) || length < LeastBytes)
            {
                mistakes.Add($"{Variable}: key {i + 1} is not base64 of at least {LeastBytes} bytes.");
                continue;
            }

            keys.Add(key[..length]);
        }

        return keys.Count == parts.Length ? new SigningKeys(keys.ToImmutable()) : null;
    }
}
