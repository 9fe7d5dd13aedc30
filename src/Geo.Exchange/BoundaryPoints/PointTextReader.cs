using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Intake;
using Geo.Exchange.Text;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>Reads boundary-point text 界址点坐标, parcel by parcel. There is no enforced grammar, so it takes all that writers are known to differ in.</summary>
internal static class PointTextReader
{
    private const string Coordinates = "地块坐标";

    /// <summary>What stands in front of the first point, and how that point is written; no system when there is no point.</summary>
    public static async Task<(PointTextHeader Header, PointTextSystem? System)> HeadAsync(string path, Encoding encoding, CancellationToken cancellationToken)
    {
        List<(string, string)> values = [];
        bool inCoordinates = false;
        await foreach ((_, string text) in TextLines.ReadAsync(path, encoding, cancellationToken))
        {
            if (PointTextLine.Section(text) is { } section)
            {
                inCoordinates = section == Coordinates;
            }
            else if (!inCoordinates && PointTextLine.Descriptor(text) is null && PointTextLine.KeyValue(text) is { } pair)
            {
                values.Add(pair);
            }
            else if (inCoordinates && PointTextLine.Point(text) is { } point)
            {
                PointTextHeader header = new(values);
                return (header, PointTextSystem.Of(point.First, point.Second, header));
            }
        }

        return (new PointTextHeader(values), null);
    }

    /// <summary>The parcels; a file without any is refused, and so is one whose points are of two zones.</summary>
    public static async IAsyncEnumerable<PointTextParcel> ReadAsync(
        string path, Encoding encoding, PointTextSystem? system, IntakeLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool inCoordinates = false;
        long parcels = 0;
        PointTextParcelBuilder? parcel = null;
        await foreach ((long number, string text) in TextLines.ReadAsync(path, encoding, cancellationToken))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (PointTextLine.Section(text) is { } section)
            {
                inCoordinates = section == Coordinates;
            }
            else if (inCoordinates && PointTextLine.Descriptor(text) is { } fields)
            {
                if (parcel is not null)
                {
                    yield return parcel.Build();
                }

                parcels++;
                parcel = new PointTextParcelBuilder(number, fields, system, limits);
            }
            else if (inCoordinates)
            {
                (parcel ?? throw new IntakeException(IntakeMessages.PointBeforeParcel(number))).Add(number, text);
            }
        }

        if (parcel is not null)
        {
            yield return parcel.Build();
        }

        if (parcels == 0)
        {
            throw new IntakeException(IntakeMessages.NoParcels);
        }
    }
}
