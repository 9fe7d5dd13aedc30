using System.CommandLine;
using Geo.Server.Commands;

namespace Geo.Server;

/// <summary>The command line <c>geo</c>: one binary that serves, migrates, loads, generates and checks.</summary>
internal static class Program
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(15);

    private static Task<int> Main(string[] arguments)
    {
        RootCommand root = new("Geo: a region's industrial platforms, parks and land parcels on PostGIS, as GraphQL, tiles and a map.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            LoadCommand.Create(),
            GenerateCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            CheckCommand.Create(),
            DistributeCommand.Create(),
            PartitionCommand.Create(),
            SchemaCommand.Create(),
            ProbeCommand.Create(),
        };
        // Whoever is told to stop is waited for: a server finishes requests, for as long as --stop-within says.
        return root.Parse(arguments).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = LongestEnd });
    }
}
