using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Geo.GraphQL.Language;

/// <summary>
/// The items of all lists of one kind that are still open, one list behind the other, so that each list is allocated once
/// and at its length. The first few stand in the parser itself.
/// </summary>
internal struct OpenItems<T>
{
    private Few _few;
    private T[]? _more;

    /// <summary>How many there are; a list begins where those around it end.</summary>
    public int Count { get; private set; }

    public void Add(T item)
    {
        int index = Count++;
        if (index < Few.Length)
        {
            _few[index] = item;
            return;
        }

        index -= Few.Length;
        if (_more is null || index == _more.Length)
        {
            Array.Resize(ref _more, Math.Max(Few.Length, 2 * index));
        }

        _more[index] = item;
    }

    /// <summary>Takes off the items from there on.</summary>
    public ImmutableArray<T> Close(int start)
    {
        if (start == Count)
        {
            return [];
        }

        T[] items = new T[Count - start];
        int fromFew = Math.Max(0, Math.Min(Count, Few.Length) - start);
        ((ReadOnlySpan<T>)_few).Slice(start < Few.Length ? start : 0, fromFew).CopyTo(items);
        if (Count > Few.Length)
        {
            int from = Math.Max(0, start - Few.Length);
            _more.AsSpan(from, Count - Few.Length - from).CopyTo(items.AsSpan(fromFew));
        }

        Count = start;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 16;
        private T _item;
    }
}
