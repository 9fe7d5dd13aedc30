using System.Globalization;

namespace Geo.GraphQL.Costs;

/// <summary>
/// An amount in thousandths of a unit, so that sums do not depend on their order. Arithmetic stops at the greatest amount
/// instead of going over.
/// </summary>
internal readonly record struct Cost(long Thousandths) : IComparable<Cost>
{
    private const long PerUnit = 1_000;

    /// <summary>The greatest amount; its units are a number that JSON readers keep exact.</summary>
    public static readonly Cost Most = new(PerUnit * 9_000_000_000_000);

    /// <summary>Nothing.</summary>
    public static readonly Cost Zero;

    /// <summary>Whole units, rounded up.</summary>
    public long Units => (Thousandths + PerUnit - 1) / PerUnit;

    /// <summary>Units with their fraction.</summary>
    public double Exactly => (double)Thousandths / PerUnit;

    public static Cost operator +(Cost left, Cost right) => Clamp((Int128)left.Thousandths + right.Thousandths);

    public static Cost operator *(Cost cost, long times) => Clamp((Int128)cost.Thousandths * times);

    /// <summary>A weight as the directive writes it; null for a text that is no finite number.</summary>
    public static Cost? Parse(string weight) =>
        double.TryParse(weight, NumberStyles.Float, CultureInfo.InvariantCulture, out double units) && double.IsFinite(units)
            ? Of(units)
            : null;

    /// <summary>That many units.</summary>
    public static Cost Of(double units) => new((long)Math.Clamp(Math.Round(units * PerUnit), -Most.Thousandths, Most.Thousandths));

    /// <summary>The greater of two.</summary>
    public static Cost Max(Cost left, Cost right) => left.Thousandths >= right.Thousandths ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Cost other) => Thousandths.CompareTo(other.Thousandths);

    private static Cost Clamp(Int128 thousandths) => new((long)Int128.Clamp(thousandths, -Most.Thousandths, Most.Thousandths));
}
