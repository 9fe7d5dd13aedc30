using Geo.Query.Compile;
using Geo.Query.Cursors;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>The rows of a page level: each written once for each lane, with their errors and what their cursors are made of.</summary>
internal sealed class PageResult : IDisposable
{
    private readonly PageShape _shape;
    private readonly int _size;
    private readonly ResponseBuffer[] _lanes;
    private readonly List<(int Start, int End)>[] _rows;
    private readonly Dictionary<(int Lane, int Row), FieldError[]> _errors = [];
    private readonly ResponseBuffer? _cursors;
    private readonly List<int> _cursorEnds = [];
    private readonly List<PageOfParent> _pages = [];
    private readonly List<FieldError> _rowErrors = [];
    private int _rowNumber;
    private int _next;

    public PageResult(PageShape shape, int size)
    {
        _shape = shape;
        _size = size;
        _lanes = [.. shape.Lanes.Select(_ => new ResponseBuffer())];
        _rows = [.. shape.Lanes.Select(_ => new List<(int, int)>())];
        _cursors = shape.Cursor is null ? null : new ResponseBuffer();
    }

    /// <summary>Takes a row in; a row beyond the page only says that there is more.</summary>
    public void Read(NpgsqlDataReader row, RowWriter writer)
    {
        int number = _rowNumber++;
        int parent = _shape.HasParent ? row.GetInt32(0) : 0;
        if (_pages.Count == 0 || _pages[^1].Parent != parent)
        {
            _pages.Add(new PageOfParent(parent, _cursorEnds.Count));
        }

        PageOfParent page = _pages[^1];
        if (page.Count == _size)
        {
            _pages[^1] = page with { HasMore = true };
            return;
        }

        _pages[^1] = page with { Count = page.Count + 1 };
        int kept = _cursorEnds.Count;
        for (int lane = 0; lane < _lanes.Length; lane++)
        {
            WriteLane(lane, kept, number, row, writer);
        }

        if (_cursors is not null)
        {
            foreach (CursorTerm term in _shape.Cursor!.Terms)
            {
                CursorValues.Write(_cursors, row, term);
            }
        }

        _cursorEnds.Add(_cursors?.Length ?? 0);
    }

    /// <summary>The page of a parent. Parents are asked for in their order.</summary>
    public PageOfParent Of(int parent)
    {
        while (_next > 0 && _pages[_next - 1].Parent >= parent)
        {
            _next--;
        }

        while (_next < _pages.Count && _pages[_next].Parent < parent)
        {
            _next++;
        }

        return _next < _pages.Count && _pages[_next].Parent == parent ? _pages[_next] : new PageOfParent(parent, First: 0);
    }

    /// <summary>The row at a place of the page, in the order of the answer.</summary>
    public int RowAt(PageOfParent page, int place) => page.First + (_shape.Backward ? page.Count - 1 - place : place);

    /// <summary>A row as one lane writes it; empty where it failed.</summary>
    public ReadOnlySpan<byte> Row(int lane, int row) => _lanes[lane].Slice(_rows[lane][row].Start, _rows[lane][row].End);

    /// <summary>The values a row's cursor is made of.</summary>
    public ReadOnlySpan<byte> CursorOf(int row) => _cursors!.Slice(row == 0 ? 0 : _cursorEnds[row - 1], _cursorEnds[row]);

    /// <summary>The errors inside of a row.</summary>
    public IEnumerable<FieldError> ErrorsOf(int lane, int row) =>
        _errors.TryGetValue((lane, row), out FieldError[]? errors) ? errors : [];

    public void Dispose()
    {
        foreach (ResponseBuffer lane in _lanes)
        {
            lane.Dispose();
        }

        _cursors?.Dispose();
    }

    private void WriteLane(int lane, int kept, int number, NpgsqlDataReader row, RowWriter writer)
    {
        int start = _lanes[lane].Length;
        _rowErrors.Clear();
        writer.Write(_shape.Lanes[lane], row, number, _lanes[lane], _rowErrors);
        _rows[lane].Add((start, _lanes[lane].Length));
        if (_rowErrors.Count > 0)
        {
            _errors.Add((lane, kept), [.. _rowErrors]);
        }
    }
}
