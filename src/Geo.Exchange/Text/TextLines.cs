using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Text;

/// <summary>Lines of a text, whatever ends them; a line without an end is refused before it fills the memory.</summary>
internal static class TextLines
{
    private const int LongestLine = 1 << 16;

    public static async IAsyncEnumerable<(long Number, string Text)> ReadAsync(string path, Encoding encoding, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StreamReader reader = new(path, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
        StringBuilder line = new();
        char[] buffer = new char[1 << 14];
        long number = 1;
        char before = '\0';
        int read;
        while ((read = await reader.ReadBlockAsync(buffer, cancellationToken)) > 0)
        {
            for (int i = 0; i < read; i++)
            {
                char letter = buffer[i];
                if (letter is '\n' or '\r')
                {
                    if (letter == '\r' || before != '\r')
                    {
                        yield return (number++, line.ToString());
                        line.Clear();
                    }
                }
                else if (line.Length >= LongestLine)
                {
                    throw new IntakeException(IntakeMessages.LineTooLong(number, LongestLine));
                }
                else
                {
                    line.Append(letter);
                }

                before = letter;
            }
        }

        if (line.Length > 0)
        {
            yield return (number, line.ToString());
        }
    }
}
