namespace Geo.Tiles.Encode;

/// <summary>Cuts one stretch of a line to the clip box (Liang and Barsky).</summary>
internal static class LineClip
{
    /// <summary>The part of the stretch inside the box; false when there is none.</summary>
    public static bool Clip(ref Position from, ref Position to)
    {
        double enter = 0;
        double leave = 1;
        double dx = to.X - from.X;
        double dy = to.Y - from.Y;
        if (!Narrow(-dx, from.X - ClipBox.Low, ref enter, ref leave)
            || !Narrow(dx, ClipBox.High - from.X, ref enter, ref leave)
            || !Narrow(-dy, from.Y - ClipBox.Low, ref enter, ref leave)
            || !Narrow(dy, ClipBox.High - from.Y, ref enter, ref leave))
        {
            return false;
        }

        Position start = from;
        if (enter > 0)
        {
            from = Inside(start.X + enter * dx, start.Y + enter * dy);
        }

        if (leave < 1)
        {
            to = Inside(start.X + leave * dx, start.Y + leave * dy);
        }

        return true;
    }

    // One side of the box: speed is how fast the stretch nears it, room how far away it starts.
    private static bool Narrow(double speed, double room, ref double enter, ref double leave)
    {
        if (speed == 0)
        {
            return room >= 0;
        }

        double at = room / speed;
        if (speed < 0)
        {
            enter = Math.Max(enter, at);
        }
        else
        {
            leave = Math.Min(leave, at);
        }

        return enter <= leave;
    }

    private static Position Inside(double x, double y) =>
        new(Math.Clamp(x, ClipBox.Low, ClipBox.High), Math.Clamp(y, ClipBox.Low, ClipBox.High));
}
