namespace Geo.Data.Demo;

/// <summary>
/// Chance that is the same on every machine and in every order of work: SplitMix64, begun anew from a path of numbers
/// (seed, county, site, block …) wherever a piece of land is made.
/// </summary>
internal sealed class DemoRandom
{
    private ulong _state;

    private DemoRandom(ulong state) => _state = state;

    /// <summary>The chance that belongs to this path.</summary>
    public static DemoRandom At(params ReadOnlySpan<long> path)
    {
        ulong state = 0x9E3779B97F4A7C15;
        foreach (long step in path)
        {
            state = Mix(state ^ (ulong)step) + 0x9E3779B97F4A7C15;
        }

        return new DemoRandom(state);
    }

    /// <summary>A number that stands for a text in a path.</summary>
    public static long PathOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return (long)hash;
    }

    /// <summary>64 bits.</summary>
    public ulong Bits() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 to below 1.</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From one number to below another.</summary>
    public double Between(double from, double to) => from + (to - from) * Unit();

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Unit() * bound);

    /// <summary>A whole number from one to another, both included.</summary>
    public int Whole(int from, int to) => from + Below(to - from + 1);

    /// <summary>True with this probability.</summary>
    public bool Chance(double probability) => Unit() < probability;

    /// <summary>Around 1, as often half as double; <paramref name="spread"/> 0.35 keeps two thirds between 0.7 and 1.4.</summary>
    public double Spread(double spread)
    {
        double bell = Unit() + Unit() + Unit() + Unit() - 2;
        return Math.Exp(bell * spread * 1.732);
    }

    /// <summary>One of the items.</summary>
    public T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>One of the items, by weight.</summary>
    public T Pick<T>(ReadOnlySpan<(T Item, double Weight)> items)
    {
        double sum = 0;
        foreach ((T _, double weight) in items)
        {
            sum += weight;
        }

        double at = Unit() * sum;
        foreach ((T item, double weight) in items)
        {
            at -= weight;
            if (at < 0)
            {
                return item;
            }
        }

        return items[^1].Item;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
