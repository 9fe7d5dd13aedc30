using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tables;

/// <summary>Lines from letters, one letter at a time, so that a line may be cut by a buffer anywhere.</summary>
internal sealed class CsvParser(char separator, IntakeLimits limits)
{
    // About what the WKT of the largest ring takes.
    private const int LettersPerVertex = 40;

    private readonly long _mostLetters = limits.RowBytes + (long)LettersPerVertex * limits.VerticesPerRing;
    private readonly StringBuilder _cell = new();
    private readonly List<string?> _cells = [];
    private long _letters;
    private long _line = 1;
    private long _firstLine = 1;
    private bool _quoted;
    private bool _wasQuoted;
    private bool _quoteInQuoted;

    /// <summary>The line that this letter ended, if it did; empty lines are passed over.</summary>
    public TableLine? Take(char letter)
    {
        if (letter == '\0' || ++_letters > _mostLetters)
        {
            throw new IntakeException(letter == '\0' ? IntakeMessages.ZeroInTable(_line) : IntakeMessages.RowTooLarge($"line {_firstLine}", limits.VerticesPerRing));
        }

        _line += letter == '\n' ? 1 : 0;
        if (_quoted && !_quoteInQuoted)
        {
            _quoteInQuoted = letter == '"';
            if (!_quoteInQuoted)
            {
                _cell.Append(letter);
            }

            return null;
        }

        if (_quoteInQuoted)
        {
            _quoteInQuoted = false;
            if (letter == '"')
            {
                _cell.Append('"');
                return null;
            }

            _quoted = false;
        }

        return Outside(letter);
    }

    /// <summary>The last line, when it has no end of line.</summary>
    public TableLine? End()
    {
        if (_quoted && !_quoteInQuoted)
        {
            throw new IntakeException(IntakeMessages.Damaged($"line {_firstLine}", "a quoted cell has no end"));
        }

        return EndLine();
    }

    private TableLine? Outside(char letter)
    {
        if (letter == '"' && _cell.Length == 0 && !_wasQuoted)
        {
            _quoted = _wasQuoted = true;
        }
        else if (letter == separator)
        {
            EndCell();
        }
        else if (letter == '\n')
        {
            return EndLine();
        }
        else if (letter != '\r')
        {
            _cell.Append(letter);
        }

        return null;
    }

    private void EndCell()
    {
        if (_cells.Count > limits.Fields)
        {
            throw new IntakeException(IntakeMessages.TooManyFields($"line {_firstLine}", _cells.Count, limits.Fields));
        }

        _cells.Add(_cell.Length == 0 ? null : _cell.ToString());
        _cell.Clear();
        _wasQuoted = false;
    }

    private TableLine? EndLine()
    {
        EndCell();
        string?[] cells = [.. _cells];
        long first = _firstLine;
        _cells.Clear();
        _letters = 0;
        _firstLine = _line;
        return Array.TrueForAll(cells, cell => cell is null) ? null : new TableLine(first, cells);
    }
}
