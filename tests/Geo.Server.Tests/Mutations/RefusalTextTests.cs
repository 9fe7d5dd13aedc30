using System.Text.RegularExpressions;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations;

/// <summary>What an act or a row of a file is refused for is said in both languages.</summary>
public sealed partial class RefusalTextTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Geo.Server", "Mutations"), "Messages*.cs").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_no_of_an_act_has_a_sentence_in_Chinese(string file) =>
        Assert.Empty(WithoutChinese(Path.Combine("src", "Geo.Server", "Mutations", file)));

    [Fact]
    public void Every_no_to_a_row_has_a_sentence_in_Chinese() =>
        Assert.Empty(WithoutChinese(Path.Combine("src", "Geo.Server", "Imports", "ImportMessages.cs")));

    [Fact]
    public void Every_no_to_a_shape_has_a_sentence_in_Chinese()
    {
        string[] members = Members(Path.Combine("src", "Geo.Query", "Plans", "Messages.cs"));
        Assert.Empty(members.Where(member => member.Contains("\"BAD_GEOMETRY\", $\"The", StringComparison.Ordinal) && !Chinese().IsMatch(member)));
    }

    private static IEnumerable<string> WithoutChinese(string file) =>
        Members(file).Where(member => member.Contains("static UserError ", StringComparison.Ordinal) && Quoted().IsMatch(member) && !Chinese().IsMatch(member));

    private static string[] Members(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).Split("\n\n");

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    // A sentence of its own, and not one that it is given.
    [GeneratedRegex("\"[A-Z][^\"]* [^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
