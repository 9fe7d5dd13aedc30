using System.Text;

namespace Geo.Data.Reference;

/// <summary>Cuts a CSV text into records: commas, quotes doubled inside quotes, line ends allowed inside quotes.</summary>
internal sealed class CsvReader(string file, string text)
{
    private int _at;
    private long _line = 1;

    /// <summary>Where the next record begins.</summary>
    public DataPlace Place => new(file, _line);

    /// <summary>The next record; null at the end.</summary>
    public string[]? ReadRecord()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        List<string> fields = [];
        do
        {
            fields.Add(_at < text.Length && text[_at] == '"' ? ReadQuoted() : ReadPlain());
        }
        while (Skip(','));

        if (!Skip('\n') && _at < text.Length)
        {
            throw Wrong("text follows a closing quote.");
        }

        _line++;
        return [.. fields];
    }

    private string ReadPlain()
    {
        int length = text.AsSpan(_at).IndexOfAny(',', '\n');
        string field = length < 0 ? text[_at..] : text.Substring(_at, length);
        _at += field.Length;
        return field.Contains('"', StringComparison.Ordinal) ? throw Wrong("a quote stands inside a field without quotes.") : field;
    }

    private string ReadQuoted()
    {
        StringBuilder field = new();
        _at++;
        long start = _line;
        while (_at < text.Length)
        {
            char next = text[_at++];
            if (next == '"' && !Skip('"'))
            {
                return field.ToString();
            }

            _line += next == '\n' ? 1 : 0;
            field.Append(next);
        }

        _line = start;
        throw Wrong("a quote is not closed.");
    }

    private bool Skip(char wanted)
    {
        bool found = _at < text.Length && text[_at] == wanted;
        _at += found ? 1 : 0;
        return found;
    }

    private ReferenceDataException Wrong(string problem) => new($"{Place}: {problem}");
}
