using System.Text;
using Geo.Exchange.Dbf;
using Geo.Exchange.Detective;
using Geo.Exchange.Gdal;
using Geo.Exchange.Intake;
using Geo.Exchange.Opening;
using Geo.Exchange.Text;

namespace Geo.Exchange.Reading;

/// <summary>A layer that GDAL reads.</summary>
/// <param name="Name">What a person asks for it by.</param>
/// <param name="Source">Its file.</param>
/// <param name="Folder">Where it was unpacked.</param>
/// <param name="Report">What ogrinfo says; its name is the one GDAL knows.</param>
/// <param name="Encoding">Of its texts, unless a person says otherwise.</param>
/// <param name="Dbf">Of a Shapefile.</param>
/// <param name="SaidEncoding">What a <c>.cpg</c> says.</param>
internal sealed record GdalLayer(string Name, SourceFile Source, WorkFolder Folder, LayerReport Report, Encoding Encoding, DbfFacts? Dbf, string? SaidEncoding) : ILayerSource
{
    private static readonly string[] OldDatums = ["Xian 1980", "Xian_1980", "Beijing 1954", "Beijing_1954", "西安80", "北京54"];

    // WGS 84 and CGCS2000 with heights: what GDAL says of GeoJSON and KML that have them.
    private const int Wgs84WithHeights = 4979;
    private const int Cgcs2000WithHeights = 4480;

    public string GeometryKind => Report.GeometryKind;

    public long? RowCount => Report.RowCount;

    public IReadOnlyList<IntakeField> Fields => Report.Fields;

    public string? EncodingName => Dbf is null ? null : TextEncodings.NameOf(Encoding);

    public IntakeExtent? Extent => Report.Extent;

    public IntakeCrs Crs
    {
        get
        {
            int? epsg = Report.Epsg switch
            {
                Wgs84WithHeights => 4326,
                Cgcs2000WithHeights => 4490,
                int code => code,
                null => null,
            };
            CrsKnown known = Report.CrsName is null && epsg is null ? CrsKnown.Missing
                : Source.Format is IntakeFormat.GeoJson or IntakeFormat.GeoJsonSequence or IntakeFormat.Kml && epsg == 4326 ? CrsKnown.ByFormat
                : CrsKnown.InFile;
            return new IntakeCrs(epsg, Report.CrsName, known);
        }
    }

    public IReadOnlyList<IntakeFinding> Findings
    {
        get
        {
            List<IntakeFinding> findings = [];
            if (Report.CrsName is { } name && OldDatums.Any(old => name.Contains(old, StringComparison.OrdinalIgnoreCase)))
            {
                findings.Add(FindingMessages.OldDatum(name));
            }

            // What a .cpg names and the bytes are not.
            if (Dbf is not null && DbfEncoding.Detect(Dbf) is { } shown && shown.CodePage != Encoding.CodePage && Dbf.Texts.Count > 0)
            {
                int bad = Dbf.Texts.Count(text => TextEncodings.TryDecode(text.Bytes, Encoding, !text.MayBeCut) is null);
                if (bad > 0)
                {
                    findings.Add(FindingMessages.NotOfEncoding(SaidEncoding ?? TextEncodings.NameOf(Encoding), bad, new IntakeOptions { Encoding = TextEncodings.NameOf(shown) }));
                }
            }

            return findings;
        }
    }

    public IAsyncEnumerable<IntakeRow> ReadAsync(RowReading reading, IntakeLimits limits, CancellationToken cancellationToken) =>
        GdalRows.ReadAsync(this, reading, limits, cancellationToken);
}
