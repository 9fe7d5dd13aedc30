using System.Runtime.CompilerServices;
using System.Text;
using Geo.Exchange.Export;
using Geo.Query.Execute;
using Geo.Query.Records;
using Geo.Server.Http;
using Geo.Server.Rights;

namespace Geo.Server.Exports;

/// <summary>One export in its transaction: measured, and then written from the same snapshot.</summary>
internal sealed class ExportRun : IAsyncDisposable
{
    private readonly ExportSetup _setup;
    private readonly ExportRequest _request;
    private readonly OpenRecords _records;
    private readonly ExportTable _table;
    private readonly Face _face;

    private ExportRun(ExportSetup setup, ExportRequest request, OpenRecords records, ExportTable table, Face face, ExportMeasure measure)
    {
        _setup = setup;
        _request = request;
        _records = records;
        _table = table;
        _face = face;
        Measure = measure;
    }

    /// <summary>What it comes to.</summary>
    public ExportMeasure Measure { get; }

    /// <summary>What to know before the file is used; null for nothing.</summary>
    public string? Note => _request switch
    {
        { Kind.Format: ExportFormat.Kml, Epsg: not (ExportRequest.UsualEpsg or 4326) } => ExportMessages.DegreesInstead(_request.Kind.Name),
        _ when Measure.Outside > 0 => ExportMessages.BesideZone(_request.Epsg, Measure.Outside),
        _ => null,
    };

    /// <summary>Opens it as a caller, or says why there is none.</summary>
    /// <param name="setup">What exports are made with.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="caller">What the caller sees.</param>
    /// <param name="role">What it is here for.</param>
    /// <param name="longest">The time that each statement may take.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="Geo.Query.Plans.RefusedException">The selection is refused.</exception>
    public static async Task<(ExportRun? Run, Problem? Problem)> OpenAsync(
        ExportSetup setup, ExportRequest request, CallerSettings caller, CallerRole role, TimeSpan longest, CancellationToken cancellationToken)
    {
        // 1. what can be said without the database
        IReadOnlyList<RecordColumn> known = setup.Records.ColumnsOf(request.Selection.Entity);
        (ExportTable? table, Problem? problem) = ExportTable.Of(request, known, caller.Face);
        if ((Refuse(request) ?? problem) is { } refused)
        {
            return (null, refused);
        }

        // 2. the snapshot and what it comes to
        OpenRecords records = await setup.Records.OpenAsync(request.Selection, caller, longest, cancellationToken);
        try
        {
            (ExportMeasure? measure, problem) = await ExportMeasure.TakeAsync(records, request, known, role, setup.Limits, cancellationToken);
            if (measure is not null)
            {
                return (new ExportRun(setup, request, records, table!, caller.Face, measure), null);
            }
        }
        catch
        {
            await records.DisposeAsync();
            throw;
        }

        await records.DisposeAsync();
        return (null, problem);
    }

    /// <summary>Writes the file.</summary>
    public Task<ExportEnd> WriteAsync(Stream target, CancellationToken cancellationToken) =>
        ExportWriter.WriteAsync(_request.Kind.Format, RowsAsync(cancellationToken), Options(), target, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _records.DisposeAsync();

    private static Problem? Refuse(ExportRequest request) => request switch
    {
        _ when !ExportSystems.IsKnown(request.Epsg) => ExportMessages.UnknownSystem(request.Epsg),
        { Kind.IsTable: false, Selection.Entity.Shape: null } => ExportMessages.NoShape(request.Kind.Name),
        _ => null,
    };

    private async IAsyncEnumerable<ExportRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (RecordRow row in _records.ReadAsync(_table.Columns, cancellationToken))
        {
            yield return new ExportRow(row.Wkb, row.Values);
        }
    }

    private ExportOptions Options() => new(ExportNames.Layer(_request.Selection.Entity), _table.Fields, Provenance())
    {
        Epsg = _request.Epsg,
        HasShape = _request.Selection.Entity.Shape is not null,
        CodeField = _table.Code,
        NameField = _table.Name,
        LandUseField = _table.LandUse,
        FileBytes = _setup.Limits.FileBytes,
        Seconds = (int)_setup.Limits.Time.TotalSeconds,
    };

    private ExportProvenance Provenance()
    {
        List<string> sources = [.. Measure.Sources];
        if (Measure.HasGenerated)
        {
            sources.Add("含演示数据，不代表真实土地 (generated data that describe no real land)");
        }

        if (_face != Face.Exact && _request.Selection.Entity.Faces is not null)
        {
            sources.Add(_face == Face.Coarse ? "界线已粗化 (coarsened outlines)" : "本县区以外的界线已粗化 (outlines outside of the own counties are coarsened)");
        }

        string source = sources.Count > 0 ? string.Join("; ", sources) : "Geo";
        string? filter = _request.Selection.Json.IsEmpty ? null : Encoding.UTF8.GetString(_request.Selection.Json.Span);
        return new ExportProvenance(source, ExportNames.Day(_setup.Clock), _setup.ReviewNumber, filter);
    }
}
