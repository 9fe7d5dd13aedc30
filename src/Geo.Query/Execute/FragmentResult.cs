namespace Geo.Query.Execute;

/// <summary>Pieces of the answer, in the order of the parents they belong to.</summary>
internal sealed class FragmentResult : IDisposable
{
    private readonly ResponseBuffer _bytes = new();
    private readonly List<(int Parent, int Start, int End)> _fragments = [];
    private readonly Dictionary<int, IReadOnlyList<FieldError>> _errors = [];
    private int _next;

    /// <summary>Where the next piece is written.</summary>
    public ResponseBuffer Output => _bytes;

    /// <summary>Closes the piece that was started at the length.</summary>
    public void Close(int parent, int start) => _fragments.Add((parent, start, _bytes.Length));

    /// <summary>Closes the piece that was started at the length, with what went wrong in it.</summary>
    public void Close(int parent, int start, IReadOnlyList<FieldError> errors)
    {
        if (errors.Count > 0)
        {
            _errors.Add(_fragments.Count, errors);
        }

        Close(parent, start);
    }

    /// <summary>How many pieces there are.</summary>
    public int Count => _fragments.Count;

    /// <summary>What went wrong in a piece.</summary>
    public IReadOnlyList<FieldError> ErrorsOf(int fragment) => _errors.GetValueOrDefault(fragment, []);

    /// <summary>The pieces of a parent. Parents are asked for in their order.</summary>
    public (int First, int Count) Of(int parent)
    {
        // A member of the same connection may ask for the same parent again.
        while (_next > 0 && _fragments[_next - 1].Parent >= parent)
        {
            _next--;
        }

        while (_next < _fragments.Count && _fragments[_next].Parent < parent)
        {
            _next++;
        }

        int end = _next;
        while (end < _fragments.Count && _fragments[end].Parent == parent)
        {
            end++;
        }

        return (_next, end - _next);
    }

    /// <summary>The bytes of a piece.</summary>
    public ReadOnlySpan<byte> this[int fragment] => _bytes.Slice(_fragments[fragment].Start, _fragments[fragment].End);

    public void Dispose() => _bytes.Dispose();
}
