using Geo.Data.Reference;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Reference;

public sealed class DamagedFilesTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("geo-reference-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("facts/platforms.csv", ",20.47,", ",twenty,", "facts/platforms.csv, line 3, field area_km2: 'twenty' is no number.")]
    [InlineData("facts/platforms.csv", ",20.47,", ",-20.47,", "facts/platforms.csv, line 3, field platform_area_positive: land.platform refuses the row")]
    [InlineData("facts/platforms.csv", "PLATFORM_AREA", "PLATFORM", "facts/platforms.csv, line 3, field kind: 'PLATFORM' is none of INDUSTRIAL_TRANSFER_PLATFORM, ")]
    [InlineData("facts/platforms.csv", "jm-transfer-kaiping,江门", "jm-transfer,江门", "facts/platforms.csv, line 3, field key: 'jm-transfer' stands at facts/platforms.csv, line 2 already.")]
    [InlineData("facts/platforms.csv", "新一代电子信息;", "新一代电子;", "facts/platforms.csv, line 3, field platform_industry_chain_fkey: land.platform_industry refuses the row")]
    [InlineData("facts/platforms.csv", "jm-transfer-kaiping,440783", "jm-nowhere,440783", "facts/platforms.csv, line 4, field platform_parent_key_fkey: land.platform refuses the row")]
    [InlineData("facts/parks.csv", "2023-12-22", "2023-12-32", "facts/parks.csv, line 2, field as_of: '2023-12-32' is no date, year, half-year, quarter or period.")]
    [InlineData("facts/parks.csv", "001_66699a0549413f92.txt,2023", "x.txt,2023", "facts/parks.csv, line 2, field source: 'x.txt' is not in facts/sources.csv.")]
    [InlineData("facts/parks.csv", "county_code", "county", "facts/parks.csv: the column county_code is missing.")]
    [InlineData("facts/parks.csv", "现代特色食品产业园,", "现代特色食品产业园", "facts/parks.csv, line 4: 8 fields where the header has 9.")]
    [InlineData("facts/parks.csv", "现代特色食品产业园", "\"现代特色食品产业园", "facts/parks.csv, line 4: a quote is not closed.")]
    [InlineData("facts/projects.csv", "SIGNED,2023", "HOPED,2023", "facts/projects.csv, line 2, field stage: 'HOPED' is none of SIGNED, ")]
    [InlineData("facts/indicators.csv", ",2000,mu", ",,mu", "facts/indicators.csv, line 2, field value: is empty.")]
    [InlineData("facts/indicators.csv", "440783,NEWLY", "440799,NEWLY", "facts/indicators.csv, line 2, field indicator_region_code_fkey: land.indicator refuses the row")]
    [InlineData("inefficiency/conditions.csv", "0.5,RATIO", "low,RATIO", "inefficiency/conditions.csv, line 2, field threshold: 'low' is no number.")]
    [InlineData("inefficiency/conditions.csv", "0.5,RATIO", "-1,RATIO", "inefficiency/conditions.csv, line 2, field threshold: '-1' is below 0.")]
    [InlineData("inefficiency/conditions.csv", "0.5,RATIO", "0.5,SHARE", "inefficiency/conditions.csv, line 2, field unit: 'SHARE' is none of RATIO.")]
    [InlineData("inefficiency/conditions.csv", "AT_LEAST,0.5", "AT_MOST,0.5", "inefficiency/conditions.csv, line 2, field comparison: 'AT_MOST' is none of AT_LEAST, ABOVE.")]
    [InlineData("inefficiency/conditions.csv", "@1,PLOT_RATIO", "@1,BEAUTY", "inefficiency/conditions.csv, line 2, field metric: 'BEAUTY' is none of PLOT_RATIO, ")]
    [InlineData("inefficiency/conditions.csv", "waisha@1,OUTPUT_PER_MU", "waisha@1,PLOT_RATIO", "inefficiency/conditions.csv, line 3, field unit: 'YUAN_PER_MU_AND_YEAR' is none of RATIO.")]
    [InlineData("inefficiency/conditions.csv", "fangma@1", "fangma@2", "inefficiency/conditions.csv, line 7, field rule_set: 'guangzhou-fangma@2' is not in inefficiency/rule_sets.csv.")]
    [InlineData("inefficiency/conditions.csv", "0.3,SHARE,2009-12-31", "0.3,SHARE,", "inefficiency/conditions.csv, line 8, field reference_on: is empty: a footprint is measured on imagery of a day.")]
    [InlineData("inefficiency/conditions.csv", "0.5,RATIO,,", "0.5,RATIO,2009-12-31,", "inefficiency/conditions.csv, line 2, field reference_on: PLOT_RATIO has no day of imagery.")]
    [InlineData("inefficiency/conditions.csv", "0.5,RATIO", "0.4,RATIO", "inefficiency/conditions.csv, line 2, field inefficiency_condition_published: land.inefficiency_condition refuses the row: rule set zhongshan-waisha@1 is published")]
    [InlineData("inefficiency/conditions.csv", "fangma@1,OUTPUT_PER_MU,YARDSTICK", "fangma@1,OUTPUT_PER_MU,ENTRY", "inefficiency/rule_sets.csv, line 5, field series: guangzhou-fangma@1 has no YARDSTICK in inefficiency/conditions.csv")]
    [InlineData("inefficiency/rule_sets.csv", "true,ALL,,2", "true,AT_LEAST,4,2", "inefficiency/rule_sets.csv, line 2, field at_least: zhongshan-waisha@1 has only 3 yardsticks")]
    [InlineData("inefficiency/rule_sets.csv", "2022-01-01,,2026-11-22,true,ALL", "2022-01-01,2021-01-01,2026-11-22,true,ALL", "inefficiency/rule_sets.csv, line 2, field inefficiency_rule_set_period: land.inefficiency_rule_set refuses the row")]
    [InlineData("inefficiency/rule_sets.csv", "2022-01-01,,2026-11-22,true,ALL", "2022-01-01,2027-01-01,2026-11-22,true,ALL", "inefficiency/rule_sets.csv, line 2, field inefficiency_rule_set_published: land.inefficiency_rule_set refuses the row: rule set zhongshan-waisha@1 is published")]
    [InlineData("inefficiency/rule_sets.csv", "2022-01-01,,2026-11-22,true,ALL", "2022,,2026-11-22,true,ALL", "inefficiency/rule_sets.csv, line 2, field valid_from: '2022' is no day.")]
    [InlineData("landuse/colours.csv", "#F5F8DC", "F5F8DC", "landuse/yongdi_yonghai_2023.csv, line 2, field land_use_colour_hex: land.land_use refuses the row")]
    [InlineData("places/jiangmen_townships.csv", "113.07264,22.57607", "22.57607,113.07264", "places/jiangmen_townships.csv, line 2, field lat: longitude and latitude are no place in China.")]
    [InlineData("places/geonames_places.geojson", "[112.78414,22.51761]", "[22.51761,112.78414]", "places/geonames_places.geojson, line 2, field geometry: the position [22.51761,112.78414] is not in China")]
    [InlineData("places/geonames_places.geojson", "[112.78414,22.51761]", "[112.78414]", "places/geonames_places.geojson, line 2, field geometry: a position must be two numbers.")]
    [InlineData("places/geonames_places.geojson", "\"name_zh\":\"址山\"", "\"name_zh\":null", "places/geonames_places.geojson, line 2, field name_zh: is missing.")]
    [InlineData("naturalearth/ne_urban_areas.geojson", "[112.652587,22.355432],[112.707984,22.433411]", "[112.707984,22.433411],[112.652587,22.355432]", "naturalearth/ne_urban_areas.geojson, line 2, field geometry: Self-intersection at ")]
    [InlineData("naturalearth/ne_rivers.geojson", "\"features\"", "\"feature\"", "naturalearth/ne_rivers.geojson: no feature collection.")]
    [InlineData("naturalearth/ne_ports.geojson", "\"Point\"", "\"Dot\"", "naturalearth/ne_ports.geojson, line 2, field geometry: the type Dot is not read here.")]
    public async Task A_damaged_field_is_named_and_nothing_changes(string file, string sound, string damaged, string message)
    {
        CopyFiles();
        string path = Path.Combine(_folder, file);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        int at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, "the sound text is in the file");
        await File.WriteAllTextAsync(path, text.Remove(at, sound.Length).Insert(at, damaged), TestContext.Current.CancellationToken);

        await ExpectRefusalAsync(message);
    }

    [Theory]
    [InlineData("boundaries/jiangmen_counties.geojson", "boundaries/jiangmen_counties.geojson, line 6: not JSON: ")]
    [InlineData("facts/platforms.csv", "facts/platforms.csv: the last line has no end; was the file cut off?")]
    public async Task A_file_that_was_cut_off_is_refused(string file, string message)
    {
        CopyFiles();
        string path = Path.Combine(_folder, file);
        byte[] bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path, bytes[..(bytes.Length * 3 / 5)], TestContext.Current.CancellationToken);

        await ExpectRefusalAsync(message);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        CopyFiles();
        File.Delete(Path.Combine(_folder, "facts", "parks.csv"));
        await ExpectRefusalAsync("facts/parks.csv: cannot be read from ");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_named()
    {
        CopyFiles();
        await File.WriteAllBytesAsync(Path.Combine(_folder, "facts", "parks.csv"), [(byte)'k', 0xD6, 0xD0], TestContext.Current.CancellationToken);
        await ExpectRefusalAsync("facts/parks.csv: the file is not UTF-8.");
    }

    private async Task ExpectRefusalAsync(string message)
    {
        // A good change before the bad row must not stay either.
        string sources = Path.Combine(_folder, "datasets.csv");
        await File.WriteAllTextAsync(
            sources,
            (await File.ReadAllTextAsync(sources, TestContext.Current.CancellationToken)).Replace(",GeoNames,", ",Changed,", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        ReferenceDataException refusal = await Assert.ThrowsAsync<ReferenceDataException>(
            () => ReferenceLoader.LoadAsync(database.Owner, _folder, progress: null, TestContext.Current.CancellationToken));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("GeoNames", await database.Owner.ScalarAsync<string>("select publisher from land.source where id = 'geonames'"));
    }

    private void CopyFiles()
    {
        string root = Path.Combine(Repository.Root, "db", "reference");
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
