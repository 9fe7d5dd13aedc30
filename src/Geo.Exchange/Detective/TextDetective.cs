using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.Detective;

/// <summary>Texts that were read, now or long ago, in another encoding than they were written in.</summary>
internal static class TextDetective
{
    private const int MostShown = 60;
    private const double LeastPart = 0.3;
    private const double LeastShare = 0.8;

    public static IntakeFinding? Examine(LayerSample sample)
    {
        if (sample.Texts.Count == 0)
        {
            return null;
        }

        if (sample.BadTexts > 0)
        {
            return FindingMessages.NotOfEncoding(sample.Encoding ?? "UTF-8", sample.BadTexts, new IntakeOptions { Encoding = sample.Encoding is null or "UTF-8" ? "GB18030" : "UTF-8" });
        }

        foreach ((Encoding read, Encoding written) in ((Encoding, Encoding)[])
            [(TextEncodings.Gb18030, TextEncodings.Utf8), (Encoding.Latin1, TextEncodings.Utf8), (Encoding.Latin1, TextEncodings.Gb18030), (TextEncodings.Big5, TextEncodings.Utf8)])
        {
            // Texts lose letters on the way, so not all of them can be read again.
            List<(string Before, string After)> better = [.. sample.Texts.Select(text => (text, ReadAgain(text, read, written) ?? "")).Where(pair => IsBetter(pair.text, pair.Item2))];
            if (better.Count >= LeastPart * sample.Texts.Count)
            {
                return FindingMessages.Mojibake(
                    TextEncodings.NameOf(read), TextEncodings.NameOf(written), Short(better[0].Before), Short(better[0].After), ProposalOf(sample, read, written));
            }
        }

        return null;
    }

    // Where the layer was read in the wrong one just now, reading it in the right one mends it.
    private static IntakeOptions? ProposalOf(LayerSample sample, Encoding read, Encoding written) =>
        sample.Encoding == TextEncodings.NameOf(read) ? new IntakeOptions { Encoding = TextEncodings.NameOf(written) } : null;

    private static string? ReadAgain(string text, Encoding read, Encoding written)
    {
        try
        {
            Encoding exact = Encoding.GetEncoding(read.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return TextEncodings.TryDecode(exact.GetBytes(text), written);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    // Chance makes valid UTF-8 of two characters now and then, but not of characters that people write.
    private static bool IsBetter(string before, string after) =>
        after.Length > 0 && after.Any(letter => letter > 0x7F) && CommonHan.Share(after) > LeastShare && after != before;

    private static string Short(string text) => text.Length > MostShown ? text[..MostShown] : text;
}
