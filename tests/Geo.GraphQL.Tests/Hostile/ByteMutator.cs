namespace Geo.GraphQL.Tests.Hostile;

/// <summary>Damages bytes without regard for what they mean: flips, cuts, repeats, inserts, and pastes of other inputs.</summary>
internal sealed class ByteMutator(Random random, IReadOnlyList<byte[]> seeds)
{
    private static readonly byte[][] Pieces =
    [
        [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xA8], [0xF0, 0x9F, 0x98, 0x80],
        .. new[] { "{", "}", "(", ")", "[", "]", "...", "@skip(if:", "\"\"\"", "\"", "\\u", "\\uD83D", "\\u{", "$", "1e", "-0", "#", "\r", "\n", "on", "fragment F on", ":" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public byte[] Next()
    {
        List<byte> bytes = [.. Pick(seeds)];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    byte[] other = Pick(seeds);
                    int from = random.Next(other.Length);
                    bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(1, 40))]);
                    break;
                case 5 when random.Next(8) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Pick(Pieces));
                    break;
            }
        }

        return [.. bytes];
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
