namespace Geo.Data.Reference;

/// <summary>All tables that the reference files fill, those that others point to first.</summary>
internal static class ReferenceTables
{
    public static IReadOnlyList<ReferenceTable> Read(ReferenceFiles files)
    {
        SourceDays days = SourceDays.Read(files);
        Seats seats = Seats.Read(files);
        return
        [
            SourceRows.Read(files),
            RegionRows.Read(files, seats),
            .. LandUseRows.Read(files),
            ChainRows.Read(files),
            .. PlatformRows.Read(files, seats, days),
            .. ParkRows.Read(files, seats, days),
            .. ProjectRows.Read(files, days),
            .. CampaignRows.Read(files),
            IndicatorRows.Read(files),
            LandQuotaRows.Read(files, days),
            .. InefficiencyRows.Read(files),
            .. FacilityRows.Read(files),
            PlaceRows.Read(files),
            BaseMapRows.Read(files),
        ];
    }
}
