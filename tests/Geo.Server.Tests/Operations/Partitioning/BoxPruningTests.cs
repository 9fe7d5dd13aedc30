using System.Text.RegularExpressions;
using Geo.Query.Execute;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>A box names the counties whose parcels it may hold, and no answer is another for it (docs/decisions/0035).</summary>
public sealed partial class BoxPruningTests(GroundLand land) : IClassFixture<GroundLand>
{
    private const string Selected = "totalCount nodes { id code stage areaMu boundary labelPoint } pageInfo { endCursor hasNextPage }";

    [Theory]
    [InlineData("exact", 1)]
    [InlineData("coarse", 2)]
    [InlineData("mixed", 3)]
    public async Task Generated_boxes_have_the_same_answers_as_without_names(string caller, int seed)
    {
        CountingMap map = new(await land.ReadGroundsAsync());
        int found = await CompareAsync(map, caller, seed, 250, filter => $"where: {filter}, first: 30, orderBy: [AREA_MU_DESC]");

        Assert.True(found > 40, $"{found} answers have parcels.");
        Assert.InRange(map.Named, 150, 250);
        Assert.Equal(0, map.Outdated);
    }

    [Theory]
    [InlineData("exact", 4)]
    [InlineData("mixed", 5)]
    public async Task An_earlier_time_has_the_parcels_where_they_were(string caller, int seed)
    {
        CountingMap map = new(await land.ReadGroundsAsync());
        int found = await CompareAsync(map, caller, seed, 80, filter => $"asOf: \"{land.BeforeMoves:O}\", where: {filter}, first: 30");

        Assert.True(found > 15, $"{found} answers have parcels.");
        Assert.True(map.Named > 30, $"{map.Named} boxes named counties.");
    }

    [Theory]
    [InlineData("parcels(near: {geometry: {wkt: {text: \"POINT (112.95 22.45)\"}}, withinMetres: 4000}) { totalCount nodes { code } }")]
    [InlineData("parcels(near: {geometry: {wkt: {text: \"POINT (112.95 22.45)\"}}}, first: 40) { nodes { code } }")]
    [InlineData("platforms(first: 5) { nodes { key parcels(where: {boundary: {bbox: [112.6, 22.2, 113.1, 22.7]}}, first: 3) { totalCount nodes { code contracts { nodes { number } } } } } }")]
    [InlineData("a: parcels(where: {boundary: {bbox: [112.9, 22.4, 112.95, 22.45]}}) { totalCount } b: parcels(where: {boundary: {bbox: [100, 10, 130, 40]}}) { totalCount groups(by: [STAGE]) { count } }")]
    public async Task A_list_of_another_kind_has_the_same_answer(string selection)
    {
        foreach (CallerSettings caller in GroundLand.Callers.Values)
        {
            string answer = await GroundLand.AskAsync(land.Executor(partitions: null), $"{{ {selection} }}", caller);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            Assert.Equal(answer, await GroundLand.AskAsync(land.Executor(await land.ReadGroundsAsync()), $"{{ {selection} }}", caller));
        }
    }

    [Theory]
    [InlineData("boundary: {bbox: [112.70, 22.35, 112.72, 22.37]}", "440783")]
    [InlineData("boundary: {bbox: [10, 10, 10.1, 10.1]}", "other")]
    public async Task A_plan_has_the_partitions_of_the_counties_and_no_others(string filter, string partitions)
    {
        List<string> plans = await PlansAsync($"{{ parcels(where: {{{filter}}}) {{ totalCount nodes {{ code }} }} }}");
        Assert.Equal(2, plans.Count);
        Assert.All(plans, plan => Assert.Equal(partitions, string.Join(',', Partition().Matches(plan).Select(match => match.Groups["name"].Value).Distinct())));
    }

    [Fact]
    public async Task A_box_over_all_counties_is_asked_without_names() =>
        Assert.All(
            await PlansAsync("{ parcels(where: {boundary: {bbox: [110, 20, 115, 25]}}) { totalCount nodes { code } } }"),
            plan => Assert.Equal(8, Partition().Matches(plan).Select(match => match.Groups["name"].Value).Distinct().Count()));

    // Every answer with names is that without; how many have parcels.
    private async Task<int> CompareAsync(CountingMap map, string caller, int seed, int boxes, Func<string, string> arguments)
    {
        QueryExecutor named = land.Executor(map), whole = land.Executor(partitions: null);
        int found = 0;
        foreach (string filter in await GroundBoxes.FiltersAsync(land.Owner, seed, boxes))
        {
            string query = $"{{ parcels({arguments(filter)}) {{ {Selected} }} }}";
            string answer = await GroundLand.AskAsync(whole, query, GroundLand.Callers[caller]);
            Assert.True(answer == await GroundLand.AskAsync(named, query, GroundLand.Callers[caller]), query);
            found += answer.Contains("\"code\":\"4", StringComparison.Ordinal) ? 1 : 0;
        }

        return found;
    }

    private async Task<List<string>> PlansAsync(string query)
    {
        TaskCompletionSource<SlowOperation> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        QueryExecutor executor = land.Executor(await land.ReadGroundsAsync(), new SlowOperations(TimeSpan.Zero, withValues: true, told.SetResult));
        await GroundLand.AskAsync(executor, query, GroundLand.Callers["exact"]);
        SlowOperation slow = await told.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Null(slow.Problem);
        return [.. slow.Plans];
    }

    [GeneratedRegex(" on parcel_(?<name>[0-9]{6}|other) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Partition();
}
