using Geo.Exchange.Intake;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>Collects the points of one parcel.</summary>
internal sealed class PointTextParcelBuilder(long line, IReadOnlyList<string> fields, PointTextSystem? system, IntakeLimits limits)
{
    private const int KindField = 4;
    private const int MostRings = 10_000;

    private readonly List<List<(double East, double North)>> _rings = [];
    private RowProblem? _problem;
    private int _ring;
    private int _points;

    private char Kind { get; } = KindOf(fields);

    public void Add(long number, string text)
    {
        if (PointTextLine.Point(text) is not { } point || system is null)
        {
            _problem ??= IntakeMessages.BadPointLine(number, text);
            return;
        }

        Check(number, point.First, point.Second);
        _points++;
        (double, double) place = system.Order(point.First, point.Second);
        List<(double, double)>? ring = _rings.Count > 0 ? _rings[^1] : null;
        bool isClosed = Kind == '面' && ring is { Count: > 2 } && ring[0] == ring[^1];
        if (ring is not null && point.Ring == _ring && isClosed && place == ring[0])
        {
            // The closing point once more.
            return;
        }

        if (ring is null || point.Ring != _ring || isClosed)
        {
            ring = [];
            _rings.Add(ring);
            _ring = point.Ring;
        }

        if (ring.Count >= limits.VerticesPerRing || _rings.Count > MostRings)
        {
            throw new IntakeException(IntakeMessages.RowTooLarge($"line {number}", limits.VerticesPerRing));
        }

        ring.Add(place);
    }

    public PointTextParcel Build() => new(line, fields, Kind, _rings, _points, _problem);

    // A second zone in one file would put land hundreds of kilometres away.
    private void Check(long number, double first, double second)
    {
        (double east, double north) = system!.Order(first, second);
        bool inDegrees = Math.Abs(first) <= 180 && Math.Abs(second) <= 180;
        if (inDegrees != system.IsDegrees)
        {
            throw new IntakeException(IntakeMessages.MixedUnits(number));
        }

        if (inDegrees)
        {
            return;
        }

        int other = PointTextSystem.PrefixOf(east);
        if (other != system.Prefix)
        {
            throw new IntakeException(PointTextSystem.PrefixOf(north) > 0
                ? IntakeMessages.MixedAxes(number)
                : IntakeMessages.MixedZones(number, system.Prefix, other));
        }
    }

    private static char KindOf(IReadOnlyList<string> fields)
    {
        string? kind = fields.Count > KindField && IsKind(fields[KindField]) ? fields[KindField] : fields.Skip(2).FirstOrDefault(IsKind);
        return kind?[0] ?? '面';
    }

    private static bool IsKind(string field) => field is "面" or "线" or "点";
}
