using System.CommandLine;
using System.Diagnostics;
using Geo.Data.Demo;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo generate</c>: makes demo land inside the real counties, marked as generated. Same seed, same bytes.</summary>
internal static class GenerateCommand
{
    // Histories are told from this day unless the caller names another, so that equal seeds give equal bytes on every day.
    private static readonly DateOnly DefaultToday = new(2026, 11, 1);

    public static Command Create()
    {
        Option<int> parcels = new("--parcels") { Description = $"How many parcels, {DemoOptions.FewestParcels:N0} to {DemoOptions.MostParcels:N0}; above 1.5 million plots of single houses. Ten million take about 90 GB of disk (docs/operations.md).", DefaultValueFactory = _ => 100_000 };
        Option<int> seed = new("--seed") { Description = "Where chance begins; the same seed gives the same land.", DefaultValueFactory = _ => 1 };
        Option<DateOnly> today = new("--today") { Description = "The day the histories are told from.", DefaultValueFactory = _ => DefaultToday };
        Option<bool> replace = new("--replace") { Description = "Remove generated land that is there already." };
        Option<bool> ifNone = new("--if-none") { Description = "Do nothing, and succeed, where generated land is there already." };
        Command command = new("generate", "Generate demo parcels inside the real counties, marked as generated.") { parcels, seed, today, replace, ifNone };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync(
            (owner, token) => RunAsync(
                owner,
                new DemoOptions(parsed.GetValue(parcels), parsed.GetValue(seed), parsed.GetValue(today), parsed.GetValue(replace)),
                parsed.GetValue(ifNone),
                token),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, DemoOptions options, bool ifNone, CancellationToken cancellationToken)
    {
        if (ifNone && await DemoGenerator.HasLandAsync(owner, cancellationToken))
        {
            return 0;
        }

        DemoOutcome outcome = await DemoGenerator.RunAsync(owner, options, new ProgressLines(TimeProvider.System), cancellationToken);
        switch (outcome)
        {
            case DemoOutcome.Generated made:
                Console.WriteLine(
                    $"Generated {made.Parcels:N0} parcels, {made.Contracts:N0} contracts, {made.Projects:N0} projects, {made.Constraints:N0} constraint areas.");
                return 0;
            case DemoOutcome.Refused refused:
                return await CommandRunner.FailAsync([refused.Message]);
            default:
                throw new UnreachableException($"No answer for {outcome.GetType().Name}.");
        }
    }

    /// <summary>Writes each step as it is reported, with the time since the start; the framework's own would write them late and out of order.</summary>
    private sealed class ProgressLines(TimeProvider clock) : IProgress<string>
    {
        private readonly long _start = clock.GetTimestamp();

        public void Report(string value) => Console.WriteLine($"{clock.GetElapsedTime(_start):hh\\:mm\\:ss} {value}");
    }
}
