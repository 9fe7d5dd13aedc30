using System.IO.Compression;
using System.Text;
using Geo.Server.Imports.Reports;

namespace Geo.Server.Tests.Imports;

public sealed class RowReportTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2", "'-2")]
    [InlineData("＝1", "'＝1")]
    [InlineData("一,二", "\"一,二\"")]
    [InlineData("说\"好\"", "\"说\"\"好\"\"\"")]
    [InlineData("净地", "净地")]
    public async Task A_cell_is_no_formula(string cell, string written)
    {
        string text = await TextAsync([cell]);
        Assert.Equal($"row,place,code,verdict,field,reason,message,more\r\n{written}\r\n", text);
    }

    [Fact]
    public async Task A_long_report_is_cut_into_parts_that_make_one_stream()
    {
        byte[] noise = new byte[6 << 20];
        new Random(1).NextBytes(noise);
        RowReport report = await RowReport.WriteAsync(write => write([Convert.ToBase64String(noise)]), TestContext.Current.CancellationToken);
        Assert.True(report.Parts.Count > 4);
        Assert.All(report.Parts, part => Assert.InRange(part.Length, 1, RowReport.PartBytes));
        Assert.Contains(Convert.ToBase64String(noise), await UnpackAsync(report), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(string?[] cells) => await UnpackAsync(await RowReport.WriteAsync(write => write(cells), TestContext.Current.CancellationToken));

    private static async Task<string> UnpackAsync(RowReport report)
    {
        using MemoryStream packed = new([.. report.Parts.SelectMany(part => part)]);
        await using GZipStream text = new(packed, CompressionMode.Decompress);
        using StreamReader reader = new(text, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
