using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Geo.Query.Mapping;
using Geo.Query.Records;
using Geo.Server.Http;
using Geo.Server.Links;

namespace Geo.Server.Exports;

/// <summary>The field <c>export</c> of a connection: the signed address of the same records as a file.</summary>
/// <param name="links">Signs addresses.</param>
/// <param name="stored">Keeps what is too long for an address.</param>
/// <param name="setup">What exports are made with; asked for when the first address is made, since the field is part of the maps.</param>
internal sealed class ExportLinkField(FilterLinks links, StoredFilters stored, Func<ExportSetup> setup)
{
    private const double CountAndScan = 60;

    private const string Sdl =
        """"
        "A file of exactly the records of the connection it stands on, also those on other pages (导出文件)."
        type Export {
          "The address of the file, from this server's root. Whoever holds it gets these records, in the order of the list, until it expires; they are read when it is opened."
          url: String!
          "What the file will be called (文件名)."
          fileName: String!
          "When the address stops working: on the hour, one to two hours after it was made. Ask again then."
          expiresAt: DateTime!
          "How many records it would hold now (记录数)."
          count: Int!
          "What to know before the file is used (提示), such as records outside of the zone of its coordinates; null for nothing."
          note: String
        }
        """";

    private static readonly Func<HostCall, CancellationToken, ValueTask<IReadOnlyDictionary<string, object?>>> Nowhere =
        (_, _) => throw new UnreachableException("A schema that is only printed was asked for a file.");

    /// <summary>The field as the schema declares it for an entity, where no address is ever asked for.</summary>
    public static HostFieldMap Declaration(EntityMap entity) => Declare(entity, Nowhere);

    /// <summary>The field of an entity with its addresses.</summary>
    public HostFieldMap Map(EntityMap entity) => Declare(entity, ValuesAsync);

    private static HostFieldMap Declare(EntityMap entity, Func<HostCall, CancellationToken, ValueTask<IReadOnlyDictionary<string, object?>>> values)
    {
        bool isShape = entity.Shape is not null;
        EnumMap formats = isShape ? ExportKind.ShapeEnum : ExportKind.TableEnum;
        return new HostFieldMap(
            "export",
            "Export",
            Sdl,
            $"The same records as a file (导出), all that the filter selects and not the page alone: `{entity.ListField} {{ export(format: {(isShape ? "GEOPACKAGE" : "XLSX")}) {{ url fileName }} }}`.",
            values)
        {
            Weight = CountAndScan,
            KnowsAsOf = true,
            ArgumentTypes = [formats, EnumMaps.Of<ExportHeadings>()],
            Arguments =
            [
                $"\"The kind of file (格式).\" format: {formats.Name}!",
                .. isShape ? ["\"The coordinates (坐标系) by their EPSG code: 4490, 4525 to 4527 and 4546 to 4548, 3857 or 4326.\" epsg: Int! = 4490"] : Array.Empty<string>(),
                "\"The columns by name, in their order (字段), such as `code` or `countyName`; where it is not given, all but those about the writing of the record.\" columns: [String!]",
                "\"What the columns are called; where it is not given, tables have Chinese terms and other files names.\" headings: ExportHeadings",
            ],
        };
    }

    private async ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(HostCall call, CancellationToken cancellationToken)
    {
        // 1. arguments -> request
        ExportSetup made = setup();
        ExportRequest request = Read(made, call);

        // 2. what it comes to now, so that what cannot be written is said here
        FilterLink link = FilterLink.Of(call.Caller, LinkPurpose.Export, call.Entity.TypeName, links.NextExpiry(), default);
        (ExportRun? run, Problem? problem) = await ExportRun.OpenAsync(made, request, call.Caller, link.Role, made.Limits.MeasureTime, cancellationToken);
        if (run is null)
        {
            throw ComputedCall.Refuse(problem!.Code, problem.Message);
        }

        await using ExportRun _ = run;

        // 3. request -> address
        ReadOnlyMemory<byte> kept = await stored.KeepAsync(request.ToJson(), cancellationToken);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["url"] = $"{ExportEndpoint.Address}{links.Write(link with { Filter = kept })}",
            ["fileName"] = ExportNames.File(request, ExportNames.Day(made.Clock)),
            ["expiresAt"] = link.ExpiresAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["count"] = (int)run.Measure.Count,
            ["note"] = run.Note,
        };
    }

    private static ExportRequest Read(ExportSetup setup, HostCall call)
    {
        ExportKind kind = ExportKind.OfName((string)call.Arguments["format"]!)!;
        ImmutableArray<string> columns = call.Arguments.GetValueOrDefault("columns") is IReadOnlyList<object?> names ? [.. names.Select(name => (string)name!)] : [];
        if (call.Arguments.GetValueOrDefault("columns") is not null && columns.IsEmpty)
        {
            Problem empty = ExportMessages.NoColumns();
            throw ComputedCall.Refuse(empty.Code, empty.Message);
        }

        ExportHeadings headings = call.Arguments.GetValueOrDefault("headings") is string wanted
            ? Enum.Parse<ExportHeadings>(wanted, ignoreCase: true)
            : ExportRequest.UsualHeadings(kind);
        int epsg = call.Arguments.GetValueOrDefault("epsg") is int given ? given : ExportRequest.UsualEpsg;
        return new ExportRequest(kind, epsg, headings, columns, RecordSelection.Read(setup.Model, call.Entity, call.Selection));
    }
}
