namespace Geo.Land.Siting;

/// <summary>
/// Makes a rectangle inside of a polygon better until no small change does: it turns and moves two sides, and takes the other two
/// as far as the edges let them. What a change gives is exact, so a rectangle never leaves the polygon.
/// </summary>
internal static class RectangleClimb
{
    private const double FirstTurn = Math.PI / 48;
    private const double FirstShare = 0.08;
    private const int Halvings = 15;
    private const int MostRounds = 400;

    private static readonly (int Turn, int Bottom, int Top)[] Moves =
    [
        .. from turn in new[] { 0, -1, 1 }
           from bottom in new[] { 0, -1, 1 }
           from top in new[] { 0, -1, 1 }
           where (turn, bottom, top) != (0, 0, 0)
           select (turn, bottom, top),
    ];

    /// <summary>The better rectangle.</summary>
    public static FrameBox From(FrameBox start, RotatedRings rings, Func<double, double, double> score)
    {
        FrameBox along = Climb(start, rings, score);
        FrameBox across = Climb(Quarter(along), rings, (u, v) => score(v, u));
        return Climb(Quarter(across), rings, score);
    }

    // The same rectangle in the frame a quarter further, so that the other two sides are those that are moved.
    private static FrameBox Quarter(FrameBox box) => new(box.Angle + (Math.PI / 2), box.Bottom, -box.Right, box.Top, -box.Left);

    private static FrameBox Climb(FrameBox start, RotatedRings rings, Func<double, double, double> score)
    {
        (FrameBox best, double most) = (start, score(start.Across, start.Up));
        double step = 1;
        int rounds = 0;
        for (int halving = 0; halving < Halvings && rounds < MostRounds; rounds++)
        {
            (FrameBox better, double more) = BestMove(best, most, step, rings, score);
            if (more > most * (1 + 1e-9))
            {
                (best, most) = (better, more);
            }
            else
            {
                step /= 2;
                halving++;
            }
        }

        return best;
    }

    private static (FrameBox Box, double Score) BestMove(FrameBox from, double most, double step, RotatedRings rings, Func<double, double, double> score)
    {
        FrameBox best = from;
        double turned = double.NaN;
        foreach ((int turn, int bottom, int top) in Moves)
        {
            double angle = from.Angle + (turn * step * FirstTurn);
            if (angle != turned)
            {
                rings.Turn(angle);
                turned = angle;
            }

            (double x, double y) = from.Middle;
            (double sin, double cos) = Math.SinCos(angle);
            (double u, double v) = ((x * cos) + (y * sin), (y * cos) - (x * sin));
            double low = v - (from.Up / 2) + (bottom * step * FirstShare * from.Up);
            double high = v + (from.Up / 2) + (top * step * FirstShare * from.Up);
            if (high > low && rings.Reach(u, low, high) is { } reach)
            {
                double found = score(reach.Right - reach.Left, high - low);
                (most, best) = found > most ? (found, new(angle, reach.Left, low, reach.Right, high)) : (most, best);
            }
        }

        return (best, most);
    }
}
