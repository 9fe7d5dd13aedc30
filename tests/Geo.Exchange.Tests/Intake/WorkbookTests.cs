using Geo.Exchange.Tables;

namespace Geo.Exchange.Tests.Intake;

/// <summary>Days of workbooks, which are numbers with a style.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("1", "45413", "2024-05-01")]
    [InlineData("1", "45413.5", "2024-05-01T12:00:00")]
    [InlineData("0", "45413", null)]
    [InlineData("1", "-3", null)]
    [InlineData("1", "text", null)]
    [InlineData("9", "45413", null)]
    [InlineData(null, "45413", null)]
    public void A_number_with_the_style_of_a_day_is_one(string? style, string value, string? expected) =>
        Assert.Equal(expected, new XlsxDates([false, true], From1904: false).TextOf(style, value));

    [Theory]
    [InlineData("14", "", true)]
    [InlineData("31", "", true)]
    [InlineData("2", "", false)]
    [InlineData("164", "yyyy\"年\"m\"月\"d\"日\"", true)]
    [InlineData("164", "[Red]0.00\"day\"", false)]
    public async Task A_style_of_days_is_told_by_its_letters(string id, string code, bool isDay)
    {
        string xml = $"<styleSheet><numFmts><numFmt numFmtId=\"{id}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts><cellXfs><xf numFmtId=\"{id}\"/></cellXfs></styleSheet>";
        if (code.Length == 0)
        {
            xml = $"<styleSheet><cellXfs><xf numFmtId=\"{id}\"/></cellXfs></styleSheet>";
        }

        using System.Xml.XmlReader reader = System.Xml.XmlReader.Create(new StringReader(xml), new System.Xml.XmlReaderSettings { Async = true });
        Assert.Equal([isDay], (await XlsxDates.ReadAsync(reader, from1904: false)).Styles);
    }
}
