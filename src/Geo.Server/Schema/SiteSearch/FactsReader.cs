using System.Collections.Immutable;
using Geo.Land.Siting;
using Geo.Sql;
using NetTopologySuite.IO;
using Npgsql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>Reads the facts of parcels.</summary>
internal sealed class FactsReader(SiteReading reading, SiteCriteria criteria, LandTrees trees)
{
    private readonly WKBReader _shapes = new();

    /// <summary>The facts of the parcels that the condition selects, in no order.</summary>
    /// <param name="row">The alias of the parcel in the condition.</param>
    /// <param name="where">Which parcels are looked at.</param>
    /// <param name="decides">Whether only those are wanted that meet the must-haves.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<List<SiteProfile>> ReadAsync(SqlAlias row, Sql.Sql where, bool decides, CancellationToken cancellationToken)
    {
        FactsStatement statement = new(reading, criteria);
        bool withShape = criteria.NeedsOutline;
        await using NpgsqlCommand command = statement.Compile(row, where, decides, withShape).ToCommand(reading.Connection);
        MeasureColumns columns = new(statement, criteria, withShape);
        List<SiteProfile> found = [];
        await using NpgsqlDataReader site = await command.ExecuteReaderAsync(cancellationToken);
        while (await site.ReadAsync(cancellationToken))
        {
            found.Add(Read(site, columns));
        }

        return found;
    }

    private SiteProfile Read(NpgsqlDataReader site, MeasureColumns columns)
    {
        string code = site.GetString(2);
        return new()
        {
            Kind = SiteKind.Parcel,
            Key = code,
            Members = [new(site.GetString(0), site.GetGuid(1), code)],
            SquareMetres = site.GetDouble(3),
            Stages = [site.GetString(4)],
            Ownerships = [site.GetString(5)],
            PresentUses = [Use(site, 6)],
            PlannedUses = [Use(site, 8)],
            Places = [trees.PlaceOf(site.GetString(0), Text(site, 10), Text(site, 11))],
            Price = Number(site, columns.Price),
            PlotRatio = Number(site, columns.PlotRatio),
            IsIdle = columns.IsIdle < 0 ? null : site.GetBoolean(columns.IsIdle),
            HardFree = Number(site, columns.HardFree),
            SoftFree = Number(site, columns.SoftFree),
            Compactness = Number(site, columns.Compactness),
            Distances = columns.Distances
                .Where(near => !site.IsDBNull(near.Metres))
                .ToImmutableDictionary(near => near.Kind, near => new FacilityDistance(site.GetDouble(near.Metres), site.GetString(near.Key)), StringComparer.Ordinal),
            Outlines = columns.Boundary < 0 ? [] : [_shapes.Read(site.GetFieldValue<byte[]>(columns.Boundary))],
        };
    }

    private static LandUsePrefix? Use(NpgsqlDataReader site, int column) => site.IsDBNull(column) ? null : new(site.GetString(column), site.GetString(column + 1));

    private static string? Text(NpgsqlDataReader site, int column) => site.IsDBNull(column) ? null : site.GetString(column);

    private static double? Number(NpgsqlDataReader site, int column) => column < 0 || site.IsDBNull(column) ? null : site.GetDouble(column);

    /// <summary>The places of the measures in the row; -1 for what is not measured.</summary>
    private sealed class MeasureColumns(FactsStatement statement, SiteCriteria criteria, bool withShape)
    {
        public int Price { get; } = statement.Find("price");

        public int PlotRatio { get; } = statement.Find("plot_ratio");

        public int IsIdle { get; } = statement.Find("is_idle");

        public int HardFree { get; } = statement.Find("free_of_hard");

        public int SoftFree { get; } = statement.Find("free_of_soft");

        public int Compactness { get; } = statement.Find("compactness");

        public int Boundary { get; } = withShape ? statement.Find("boundary") : -1;

        public ImmutableArray<(string Kind, int Metres, int Key)> Distances { get; } =
        [
            .. criteria.FacilityKinds.Select(kind => (kind, statement.Find($"near_{kind.ToLowerInvariant()}_metres"), statement.Find($"near_{kind.ToLowerInvariant()}_key"))),
        ];
    }
}
