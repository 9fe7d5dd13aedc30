using Geo.Exchange.Gdal;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Reading;

/// <summary>Turns the end of a GDAL program into a refusal when it was no good one.</summary>
internal static class GdalEnds
{
    public static void Check(GdalEnd end, string place, GdalCommand command)
    {
        if (end.Outcome == GdalOutcome.Completed)
        {
            return;
        }

        string? sentence = end.Errors.Concat(end.Warnings.OrderByDescending(line => line.StartsWith("Unable", StringComparison.Ordinal))).FirstOrDefault();
        throw new IntakeException(end.Outcome switch
        {
            GdalOutcome.TimedOut => IntakeMessages.TooSlow(command.Seconds),
            GdalOutcome.LimitReached => IntakeMessages.TooMuchMemory(place),
            _ when sentence is not null && sentence.Contains("too complex/large", StringComparison.Ordinal) => IntakeMessages.TooMuchMemory(place),
            _ => IntakeMessages.NotReadable(place, WithoutNumber(sentence) ?? "it is not of the format that its beginning shows."),
        });
    }

    // "ERROR 1: text"
    private static string? WithoutNumber(string? sentence)
    {
        int colon = sentence?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        return sentence is not null && sentence.StartsWith("ERROR", StringComparison.Ordinal) && colon > 0 ? sentence[(colon + 2)..] : sentence;
    }
}
