using Geo.Data.Demo.Records;
using Npgsql;

namespace Geo.Data.Demo.Writing;

/// <summary>Writes batches by binary COPY, parcels before what refers to them.</summary>
internal sealed class BatchWriter(NpgsqlConnection connection, DemoStamp stamp)
{
    private const string ParcelColumns =
        "county_code, id, code, name, boundary, registered_area, stage, ownership, land_use_system, land_use_code, "
        + "planned_use_system, planned_use_code, platform_key, township_code, township_precision, state, published";

    private const string ContractColumns =
        "county_code, id, parcel_id, number, kind, holder, signed_on, price, agreed_delivery_on, agreed_start_on, agreed_completion_on, "
        + "delivered_on, started_on, completed_on, suspended_on, resumed_on, total_investment, invested, area_due, area_started";

    private const string PerformanceColumns =
        "county_code, parcel_id, year, plot_ratio, building_coefficient, output_per_mu, tax_per_mu, investment_per_mu, vacancy_share";

    private const string ProjectColumns =
        "county_code, id, name, platform_key, industry, stage, stage_text, stage_first, stage_last, investment, start_on_delivery, "
        + "admitted_on, statistics_entry_on";

    private const string ConstraintColumns = "county_code, id, code, kind, hardness, name, boundary, valid_from";

    private static readonly string[] Stages = ["UNPREPARED", "PREPARED", "LISTED", "DELIVERED", "UNDER_CONSTRUCTION", "IN_USE", "RESERVED"];

    public async Task WriteAsync(DemoBatch batch, CancellationToken cancellationToken)
    {
        string county = batch.CountyCode;
        await CopyAsync($"land.parcel ({ParcelColumns}, {DemoStamp.Columns})", batch.Parcels, (row, parcel) => Write(row, county, parcel), cancellationToken);
        await CopyAsync($"land.supply_contract ({ContractColumns}, {DemoStamp.Columns})", batch.Contracts, (row, contract) => Write(row, county, contract), cancellationToken);
        await CopyAsync($"land.parcel_performance ({PerformanceColumns}, {DemoStamp.Columns})", batch.Performances, (row, year) => Write(row, county, year), cancellationToken);
        await new RedevelopmentWriter(connection, stamp).WriteAsync(county, batch.Redevelopments, cancellationToken);
        await CopyAsync($"land.project ({ProjectColumns}, {DemoStamp.Columns})", batch.Projects, (row, project) => Write(row, county, project), cancellationToken);
        await CopyAsync(
            "land.project_stage (county_code, project_id, stage, agreed_on, actual_text, actual_first, actual_last)",
            batch.Projects.SelectMany(project => project.Stages, (project, stage) => (project.Id, stage)),
            (row, item) => row.Text(county).Id(item.Id).Text(item.stage.Stage).Day(item.stage.AgreedOn)
                .Text(item.stage.ActualOn?.ToString("yyyy-MM-dd")).Day(item.stage.ActualOn).Day(item.stage.ActualOn),
            cancellationToken);
        await CopyAsync(
            "land.project_parcel (county_code, project_id, parcel_id)",
            batch.Projects.SelectMany(project => project.Parcels, (project, parcel) => (project.Id, Parcel: parcel)),
            (row, item) => row.Text(county).Id(item.Id).Id(item.Parcel),
            cancellationToken);
        await CopyAsync(
            "land.project_source (county_code, project_id, source_id, position)",
            batch.Projects,
            (row, project) => row.Text(county).Id(project.Id).Text(DemoStamp.SourceId).Whole(1),
            cancellationToken);
        await CopyAsync($"land.constraint_area ({ConstraintColumns}, {DemoStamp.Columns})", batch.Constraints, (row, area) => Write(row, county, area), cancellationToken);
    }

    private void Write(CopyRow row, string county, DemoParcel parcel) =>
        row.Text(county).Id(parcel.Id).Text(parcel.Code.Text).Text(parcel.Name).Shape(Ewkb.MultiPolygon(parcel.Ring)).Number(parcel.RegisteredArea)
            .Text(Stages[(int)parcel.Stage]).Text(parcel.Ownership).Text(parcel.Use.System).Text(parcel.Use.Code)
            .Text(parcel.Planned.System).Text(parcel.Planned.Code).Text(parcel.PlatformKey)
            .Text(parcel.TownshipCode).Text(parcel.TownshipCode is null ? null : "APPROXIMATE").Text("ACTIVE").Flag(true).Stamp(stamp);

    private void Write(CopyRow row, string county, DemoContract contract)
    {
        ContractDates dates = contract.Dates;
        row.Text(county).Id(contract.Id).Id(contract.ParcelId).Text(contract.Number).Text(contract.Kind).Text(contract.Holder)
            .Day(dates.SignedOn).Number(contract.Price).Day(dates.AgreedDeliveryOn).Day(dates.AgreedStartOn).Day(dates.AgreedCompletionOn)
            .Day(dates.DeliveredOn).Day(dates.StartedOn).Day(dates.CompletedOn).Day(dates.SuspendedOn).Day(dates.ResumedOn)
            .Number(contract.TotalInvestment).Number(contract.Invested).Number(contract.AreaDue).Number(contract.AreaStarted).Stamp(stamp);
    }

    private void Write(CopyRow row, string county, DemoPerformance year) =>
        row.Text(county).Id(year.ParcelId).Whole(year.Year).Number(year.PlotRatio).Number(year.BuildingCoefficient).Number(year.OutputPerMu)
            .Number(year.TaxPerMu).Number(year.InvestmentPerMu).Number(year.VacancyShare).Stamp(stamp);

    private void Write(CopyRow row, string county, DemoProject project)
    {
        DemoProjectStage reached = project.Reached;
        row.Text(county).Id(project.Id).Text(project.Name).Text(project.PlatformKey).Text(project.Industry).Text(reached.Stage)
            .Text(reached.ActualOn?.ToString("yyyy-MM-dd")).Day(reached.ActualOn).Day(reached.ActualOn).Number(project.Investment)
            .Flag(project.StartOnDelivery).Day(project.AdmittedOn).Day(project.StatisticsEntryOn).Stamp(stamp);
    }

    private void Write(CopyRow row, string county, DemoConstraint area) =>
        row.Text(county).Id(area.Id).Text(area.Code).Text(area.Kind).Text(area.Hardness).Text(area.Name)
            .Shape(Ewkb.MultiPolygon(area.Ring)).Day(area.ValidFrom).Stamp(stamp);

    private async Task CopyAsync<T>(string target, IEnumerable<T> items, Action<CopyRow, T> write, CancellationToken cancellationToken)
    {
        await using NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync($"copy {target} from stdin (format binary)", cancellationToken);
        importer.Timeout = Timeout.InfiniteTimeSpan; // triggers keep the graph of parcels when the last row is in
        foreach (T item in items)
        {
            await importer.StartRowAsync(cancellationToken);
            write(new CopyRow(importer), item);
        }

        await importer.CompleteAsync(cancellationToken);
    }
}
