using System.CommandLine;
using System.Globalization;
using Geo.Data.Partitioning;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary><c>geo partition</c>: gives each county a partition of every growing table, and each county that came since then.</summary>
internal static class PartitionCommand
{
    public static Command Create()
    {
        Option<bool> dry = new("--dry-run") { Description = "Print the statements and change nothing." };
        Option<string[]> counties = new("--counties") { Description = "The counties that get partitions, by their codes; all of the region otherwise.", AllowMultipleArgumentsPerToken = true };
        Option<int> wait = new("--wait") { Description = "How long to wait for those who use the tables, in seconds.", DefaultValueFactory = static _ => 10 };
        Option<int?> most = new("--most-mb") { Description = "Refuse where the copy of the rows takes more disk than this, in megabytes." };
        Command command = new("partition", "Partition the growing tables by county, in one transaction that readers and writers wait for; run again, it gives new counties their partitions.") { dry, counties, wait, most };
        command.SetAction((parsed, cancellationToken) => CommandRunner.WithOwnerAsync(
            (owner, token) =>
            {
                string[] codes = [.. (parsed.GetValue(counties) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
                PartitionOrder order = new(codes.Length == 0 ? null : codes, TimeSpan.FromSeconds(Math.Max(1, parsed.GetValue(wait))), parsed.GetValue(most) * 1_000_000L);
                return parsed.GetValue(dry) ? ShowAsync(owner, order, token) : RunAsync(owner, order, token);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(NpgsqlDataSource owner, PartitionOrder order, CancellationToken cancellationToken)
    {
        PartitionPlan plan = await Partitioner.PlanAsync(owner, order, cancellationToken);
        foreach (string statement in plan.Statements.IsEmpty ? [] : plan.Statements.Prepend("begin;").Append("commit;"))
        {
            Console.WriteLine(statement);
        }

        Tell(plan, "-- ");
        return 0;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, PartitionOrder order, CancellationToken cancellationToken)
    {
        PartitionPlan plan = await Partitioner.RunAsync(owner, order, TellStep, cancellationToken);
        Tell(plan, "");
        return 0;
    }

    // What may take its time.
    private static void TellStep(string statement)
    {
        if (statement.StartsWith("lock table ", StringComparison.Ordinal))
        {
            Console.WriteLine("Waiting for those who use the tables");
        }
        else if (statement.StartsWith("insert into ", StringComparison.Ordinal) || statement.StartsWith("with moved ", StringComparison.Ordinal))
        {
            Console.WriteLine($"Copying {statement.Split(' ')[statement.StartsWith("with", StringComparison.Ordinal) ? 5 : 2]}");
        }
    }

    private static void Tell(PartitionPlan plan, string before)
    {
        Console.WriteLine(plan.Tables.IsEmpty
            ? $"{before}The growing tables are partitioned, and every county has its partitions: nothing to do."
            : string.Create(CultureInfo.InvariantCulture, $"{before}{plan.Tables.Length} tables with partitions for {string.Join(", ", plan.Counties)}; {plan.Bytes / 1_000_000} MB of rows and indexes are copied."));
        foreach (string whole in plan.LeftWhole)
        {
            Console.WriteLine($"{before}not partitioned: {whole}");
        }
    }
}
