using System.IO.Compression;
using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests.Opening;

/// <summary>Archives that are more, or other, than they seem are refused with the entry's name, and nothing of them is left.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../evil.geojson", "UNSAFE_ENTRY_NAME")]
    [InlineData("a/../../evil.geojson", "UNSAFE_ENTRY_NAME")]
    [InlineData("..\\evil.geojson", "UNSAFE_ENTRY_NAME")]
    [InlineData("/etc/evil.geojson", "UNSAFE_ENTRY_NAME")]
    [InlineData("C:\\evil.geojson", "UNSAFE_ENTRY_NAME")]
    [InlineData("inner.zip", "NESTED_ARCHIVE")]
    [InlineData("inner.tar.gz", "NESTED_ARCHIVE")]
    [InlineData("readme.md", "NOTHING_IN_ARCHIVE")]
    [InlineData("page.vrt", "NOTHING_IN_ARCHIVE")]
    public async Task A_name_that_leads_elsewhere_is_refused(string entry, string code)
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create))
        {
            await WriteAsync(archive, entry, Parcels.GeoJson);
        }

        await ExpectAsync("land.zip", code);
    }

    [Fact]
    public async Task A_link_is_refused()
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create))
        {
            ZipArchiveEntry entry = archive.CreateEntry("land.geojson");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            await using Stream target = entry.Open();
            await target.WriteAsync("/etc/passwd"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        await ExpectAsync("land.zip", "LINK_IN_ARCHIVE");
    }

    [Fact]
    public async Task The_same_name_twice_is_refused()
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create))
        {
            await WriteAsync(archive, "land.geojson", Parcels.GeoJson);
            await WriteAsync(archive, "LAND.geojson", Parcels.GeoJson);
        }

        await ExpectAsync("land.zip", "DUPLICATE_ENTRY");
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create))
        {
            await using Stream entry = archive.CreateEntry("land.geojson").Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++)
            {
                await entry.WriteAsync(zeros, TestContext.Current.CancellationToken);
            }
        }

        await ExpectAsync("land.zip", "ARCHIVE_BOMB");
    }

    [Fact]
    public async Task More_than_is_allowed_is_refused()
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("many.zip"), ZipArchiveMode.Create))
        {
            for (int i = 0; i < 30; i++)
            {
                await WriteAsync(archive, $"{i}.geojson", Parcels.GeoJson);
            }
        }

        await ExpectAsync("many.zip", "TOO_MANY_ENTRIES", _folder.Limits with { Entries = 29 });
        await ExpectAsync("many.zip", "ENTRY_TOO_LARGE", _folder.Limits with { EntryBytes = 100 });
        await ExpectAsync("many.zip", "ARCHIVE_BOMB", _folder.Limits with { UnpackedBytes = 5_000 });
        await ExpectAsync("many.zip", "FILE_TOO_LARGE", _folder.Limits with { FileBytes = 5_000 });
    }

    [Fact]
    public async Task An_entry_of_four_gigabytes_is_refused_by_its_header()
    {
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create))
        {
            await WriteAsync(archive, "land.geojson", Parcels.GeoJson);
        }

        // The size in the directory: 24 bytes behind its signature.
        byte[] bytes = await File.ReadAllBytesAsync(_folder.Combine("land.zip"), TestContext.Current.CancellationToken);
        int at = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        bytes.AsSpan(at + 24, 4).Fill(0xFE);
        _folder.Write("land.zip", bytes);
        IntakeRefusal refusal = await RefusalAsync("land.zip", _folder.Limits with { EntryBytes = 1L << 31 });
        Assert.Equal("ENTRY_TOO_LARGE", refusal.Code);
    }

    [Theory]
    [InlineData(".shx")]
    [InlineData(".dbf")]
    [InlineData(".shp")]
    public async Task A_part_that_lacks_is_named(string part)
    {
        MakeShapefile("land");
        File.Delete(_folder.Combine("land" + part));
        _folder.ZipOf("land.zip", "land.");
        IntakeRefusal refusal = await RefusalAsync("land.zip");
        Assert.Equal(("MISSING_PARTS", "land"), (refusal.Code, refusal.Place));
        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_alone_says_what_it_lacks()
    {
        MakeShapefile("land");
        IntakeRefusal refusal = await RefusalAsync("land.shp");
        Assert.Equal("MISSING_PARTS", refusal.Code);
        Assert.Contains(".shx, .dbf", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_layers_in_folders_with_names_in_gbk_and_endings_in_capitals_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        MakeShapefile("land");
        using (ZipArchive archive = ZipFile.Open(_folder.Combine("land.zip"), ZipArchiveMode.Create, Encoding.GetEncoding(936)))
        {
            foreach (string part in (string[])[".shp", ".shx", ".dbf", ".prj", ".cpg"])
            {
                archive.CreateEntryFromFile(_folder.Combine("land" + part), "开平市\\地块" + part.ToUpperInvariant());
                archive.CreateEntryFromFile(_folder.Combine("land" + part), "台山市/地块" + part);
                archive.CreateEntryFromFile(_folder.Combine("land" + part), "宗地" + part);
            }

            archive.CreateEntryFromFile(_folder.Combine("land.dbf"), "说明.pdf");
        }

        Inspection inspection = await Readings.InspectAsync(_folder, "land.zip");
        Assert.Null(inspection.Refusal);
        Assert.Equal(["地块", "地块 (2)", "宗地"], inspection.Layers.Select(layer => layer.Name).Order(StringComparer.Ordinal));
        Assert.Contains("说明.pdf", inspection.Layers[0].Findings.Single(finding => finding.Code == "ENTRIES_IGNORED").Evidence["entries"], StringComparison.Ordinal);
        Assert.Equal(3, (await Readings.RowsAsync(_folder, "land.zip", layer: "地块 (2)")).Count);
    }

    private void MakeShapefile(string name)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "ESRI Shapefile", name + ".shp", "source.geojson", "-lco", "ENCODING=UTF-8", "-nlt", "MULTIPOLYGON");
    }

    private async Task ExpectAsync(string name, string code, IntakeLimits? limits = null) => Assert.Equal(code, (await RefusalAsync(name, limits)).Code);

    private async Task<IntakeRefusal> RefusalAsync(string name, IntakeLimits? limits = null)
    {
        Inspection inspection = await Readings.InspectAsync(_folder, name, limits);
        Assert.Empty(_folder.Leftovers);
        return Assert.IsType<IntakeRefusal>(inspection.Refusal);
    }

    private static async Task WriteAsync(ZipArchive archive, string name, string text)
    {
        await using StreamWriter writer = new(archive.CreateEntry(name).Open());
        await writer.WriteAsync(text);
    }
}
