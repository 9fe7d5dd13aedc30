using System.CommandLine;
using Geo.Data.Distribution;
using Npgsql;

namespace Geo.Server.Commands;

/// <summary>
/// <c>geo distribute --dry-run</c>: the statements that spread the land over machines with Citus, for an operator who runs them.
/// </summary>
internal static class DistributeCommand
{
    public static Command Create()
    {
        Option<bool> dry = new("--dry-run") { Description = "Print the statements and change nothing; there is no other way yet, the statements are run with psql.", Required = true };
        Command command = new("distribute", "Print the statements that spread the land over machines by county, for a database with the extension Citus.") { dry };
        command.SetAction((_, cancellationToken) => CommandRunner.WithOwnerAsync(RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        DistributionPlan plan = await DistributionPlan.ReadAsync(connection, cancellationToken);
        foreach (string statement in plan.Statements)
        {
            Console.WriteLine(statement);
        }

        foreach (string left in plan.LeftOut)
        {
            Console.WriteLine($"-- left out: {left}");
        }

        foreach (string whole in plan.OnEvery)
        {
            Console.WriteLine($"-- on every machine: {whole}");
        }

        return 0;
    }
}
