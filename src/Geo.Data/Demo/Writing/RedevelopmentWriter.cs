using Geo.Data.Demo.Records;
using Npgsql;

namespace Geo.Data.Demo.Writing;

/// <summary>Writes what is told of redevelopment by binary COPY; the parcels are there already.</summary>
internal sealed class RedevelopmentWriter(NpgsqlConnection connection, DemoStamp stamp)
{
    private const string Document = "演示文件 | Generated document";

    // The day of the imagery that entry on the map register asks for (标图入库), by the draft rules of 中山.
    private static readonly DateOnly Imagery = new(2009, 12, 31);

    public async Task WriteAsync(string county, IReadOnlyList<DemoRedevelopment> told, CancellationToken cancellationToken)
    {
        await CopyAsync(
            "land.parcel_footprint (county_code, id, parcel_id, imagery_on, share, document",
            told,
            (row, item) => row.Text(county).Id(item.FootprintId).Id(item.ParcelId).Day(Imagery).Number(item.FootprintShare).Text(Document),
            cancellationToken);
        await CopyAsync(
            "land.redevelopment_ground (county_code, id, parcel_id, ground, decided_on, document",
            told,
            (row, item) => row.Text(county).Id(item.GroundId).Id(item.ParcelId).Text(item.Ground).Day(item.DecidedOn).Text(Document),
            cancellationToken);
        await CopyAsync(
            "land.redevelopment_survey (county_code, id, parcel_id, surveyed_on, holders, consent_share, ownership_clear, in_second_survey, in_village_cluster, document",
            told,
            (row, item) => row.Text(county).Id(item.SurveyId).Id(item.ParcelId).Day(item.DecidedOn).Whole(item.Holders).Number(item.ConsentShare)
                .Flag(true).Flag(true).Flag(item.InVillageCluster).Text(Document),
            cancellationToken);
        await CopyAsync(
            "land.redevelopment_work (county_code, id, parcel_id, route, started_on, finished_on, document",
            told.Where(item => item.Route is not null),
            (row, item) => row.Text(county).Id(item.WorkId).Id(item.ParcelId).Text(item.Route).Day(item.StartedOn).Day(item.FinishedOn).Text(Document),
            cancellationToken);
    }

    private async Task CopyAsync(string target, IEnumerable<DemoRedevelopment> items, Func<CopyRow, DemoRedevelopment, CopyRow> write, CancellationToken cancellationToken)
    {
        await using NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync($"copy {target}, {DemoStamp.Columns}) from stdin (format binary)", cancellationToken);
        foreach (DemoRedevelopment item in items)
        {
            await importer.StartRowAsync(cancellationToken);
            write(new CopyRow(importer), item).Stamp(stamp);
        }

        await importer.CompleteAsync(cancellationToken);
    }
}
