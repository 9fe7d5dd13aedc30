namespace Geo.Land.Contiguity;

/// <summary>Union-find over the places 0 to <paramref name="count"/> − 1: which of them edges connect, however many lie between.</summary>
/// <param name="count">How many places there are.</param>
public sealed class DisjointSets(int count)
{
    // A place points to another of its set; the root, the lowest place met so far, to itself.
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>How many places there are.</summary>
    public int Count => _parents.Length;

    /// <summary>Puts both places into one set.</summary>
    public void Join(int first, int second)
    {
        (int a, int b) = (Find(first), Find(second));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The root of the place's set: the same for all of it.</summary>
    public int Find(int place)
    {
        while (_parents[place] != place)
        {
            _parents[place] = _parents[_parents[place]];
            place = _parents[place];
        }

        return place;
    }
}
