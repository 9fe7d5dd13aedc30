using System.Globalization;
using Geo.Exchange.Detective;
using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>What descriptors and headers say, held against the points: worth a warning, never a reason to refuse.</summary>
internal sealed class PointTextChecks(PointTextHeader header, PointTextSystem? system)
{
    private const int CountField = 0;
    private const int AreaField = 1;
    private const double MostOff = 0.01;

    private long _areas;
    private long _counts;
    private string _firstArea = "";
    private string _firstCount = "";

    public IReadOnlyList<IntakeFinding> Findings
    {
        get
        {
            List<IntakeFinding> findings = [];
            if (header.IsOldDatum)
            {
                findings.Add(FindingMessages.OldDatum(header.System!));
            }

            if (header.Zone is { } zone && system is { Prefix: > 0 } && system.Prefix != zone)
            {
                findings.Add(FindingMessages.ZoneDiffers(zone, system.Prefix));
            }

            if (_areas > 0)
            {
                findings.Add(FindingMessages.AreaDiffers(_areas, _firstArea));
            }

            if (_counts > 0)
            {
                findings.Add(FindingMessages.PointsDiffer(_counts, _firstCount));
            }

            return findings;
        }
    }

    public void Add(PointTextParcel parcel, Geometry? shape)
    {
        if (system is { IsDegrees: false } && shape is not null && PointTextArea.SquareMetres(parcel.Field(AreaField)) is { } stated && Math.Abs(stated - shape.Area) > MostOff * shape.Area)
        {
            _firstArea = _areas++ > 0 ? _firstArea : string.Create(CultureInfo.InvariantCulture, $"line {parcel.Line}: {parcel.Field(AreaField)}, points give {shape.Area / 10_000:0.####} ha");
        }

        // Closing points may be counted or not.
        int closing = parcel.Rings.Count(ring => ring.Count > 1 && ring[0] == ring[^1]);
        if (int.TryParse(parcel.Field(CountField), CultureInfo.InvariantCulture, out int count) && count != parcel.Points && count != parcel.Points - closing && count != parcel.Points + parcel.Rings.Count - closing)
        {
            _firstCount = _counts++ > 0 ? _firstCount : string.Create(CultureInfo.InvariantCulture, $"line {parcel.Line}: {count}, {parcel.Points} follow");
        }
    }
}
