namespace Geo.Land.Outlines;

/// <summary>
/// Finds the pairs of outlines that may overlap, from a stream ordered by western edge: only those that a line from north to south meets at
/// once are held. Whatever is no pair here overlaps by no more than hairs as wide as <see cref="Width"/>; the pairs are to be measured.
/// </summary>
/// <typeparam name="T">What tells an outline from another.</typeparam>
/// <param name="concerns">Whether a pair is wanted at all.</param>
public sealed class OverlapSweep<T>(Func<T, T, bool> concerns)
{
    /// <summary>How far an outline may reach into another without a pair, in metres: less than what drawn neighbours may differ by.</summary>
    public const double Width = 0.01;

    // Some parcels wide, so that few stand in several strips and few meet in one.
    private const double Strip = 200;

    private readonly Dictionary<int, List<(T Name, FlatOutline Outline)>> _strips = [];

    /// <summary>Takes the next outline in; its western edge is not west of that of the one before.</summary>
    /// <returns>Those before it that it may overlap.</returns>
    public IEnumerable<T> Add(T name, FlatOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        List<T>? met = null;
        (int first, int last) = (StripOf(outline.South), StripOf(outline.North));
        for (int strip = first; strip <= last; strip++)
        {
            if (!_strips.TryGetValue(strip, out List<(T Name, FlatOutline Outline)>? there))
            {
                _strips.Add(strip, there = []);
            }

            for (int i = there.Count - 1; i >= 0; i--)
            {
                (T other, FlatOutline shape) = there[i];
                if (shape.East + Width < outline.West)
                {
                    there[i] = there[^1];
                    there.RemoveAt(there.Count - 1);
                }
                else if (strip == Math.Max(first, StripOf(shape.South)) && concerns(other, name) && shape.Near(outline, -Width) && !shape.IsApart(outline, Width))
                {
                    (met ??= []).Add(other);
                }
            }

            there.Add((name, outline));
        }

        return met ?? [];
    }

    private static int StripOf(double north) => (int)Math.Floor(north / Strip);
}
