using System.Threading.Channels;
using Geo.Data.Demo.Layout;
using Geo.Data.Demo.Records;
using Geo.Data.Demo.World;
using Geo.Data.Demo.Writing;
using Npgsql;

namespace Geo.Data.Demo;

/// <summary>
/// Generates labelled demo land inside the real counties: <c>geo generate --parcels N --seed S</c>. The same options over
/// the same reference data write the same bytes.
/// </summary>
public static class DemoGenerator
{
    // Batches told ahead of the database: enough to keep it busy, few enough to stay small.
    private const int BatchesAhead = 2;

    /// <summary>Whether there is generated land already.</summary>
    public static async Task<bool> HasLandAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        return await DemoStore.CountAsync(connection, cancellationToken) > 0;
    }

    /// <summary>Generates and writes in one transaction, or refuses and leaves the database as it was.</summary>
    public static async Task<DemoOutcome> RunAsync(
        NpgsqlDataSource owner, DemoOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Parcels is < DemoOptions.FewestParcels or > DemoOptions.MostParcels)
        {
            return DemoRefusals.Number(options.Parcels);
        }

        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        // 1. the ground is free, or made free
        await DemoStore.LockAsync(connection, cancellationToken);
        int present = await DemoStore.CountAsync(connection, cancellationToken);
        if (present > 0 && !options.Replace)
        {
            return DemoRefusals.Present(present);
        }

        if (present > 0)
        {
            progress?.Report($"Removing {present:N0} generated parcels");
            await DemoStore.ClearAsync(connection, cancellationToken);
        }

        // 2. the real place
        DemoWorld world = await DemoWorldReader.ReadAsync(connection, cancellationToken);
        if (world.Counties.Count == 0)
        {
            return DemoRefusals.NoCounties();
        }

        // 3. streets and blocks
        progress?.Report($"Laying out streets in {world.Counties.Count} counties");
        IReadOnlyList<CountyLayout> layouts = LayoutPlanner.Plan(world, options);
        int planned = layouts.Sum(layout => layout.Sites.Sum(site => site.Planned.Sum(block => block.Count)));
        if (planned != options.Parcels)
        {
            return DemoRefusals.NoRoom(options.Parcels, planned);
        }

        // 4. parcels and their histories, and what offices keep about them
        await DemoStore.AddSourceAsync(connection, options, cancellationToken);
        DemoOutcome.Generated outcome = await WriteAsync(connection, world, layouts, options, progress, cancellationToken);
        progress?.Report("Writing campaigns and quotas");
        await DemoManagement.WriteAsync(connection, new DemoStamp(options.Today), cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        // 5. what the query planner knows of them
        progress?.Report("Analyzing");
        await DemoStore.AnalyzeAsync(connection, cancellationToken);
        return outcome;
    }

    private static async Task<DemoOutcome.Generated> WriteAsync(
        NpgsqlConnection connection,
        DemoWorld world,
        IReadOnlyList<CountyLayout> layouts,
        DemoOptions options,
        IProgress<string>? progress,
        CancellationToken cancellationToken)
    {
        Channel<DemoBatch> batches = Channel.CreateBounded<DemoBatch>(BatchesAhead);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task telling = Task.Run(() => TellAsync(batches.Writer, world, layouts, options, stop.Token), stop.Token);
        BatchWriter writer = new(connection, new DemoStamp(options.Today));
        DemoProgress lines = new(options.Parcels, progress);
        DemoOutcome.Generated sum = new(0, 0, 0, 0, 0);
        try
        {
            await foreach (DemoBatch batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                await writer.WriteAsync(batch, cancellationToken);
                sum = Add(sum, batch);
                lines.Tell(sum.Parcels);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await telling;
        return sum;
    }

    private static async Task TellAsync(
        ChannelWriter<DemoBatch> output, DemoWorld world, IReadOnlyList<CountyLayout> layouts, DemoOptions options, CancellationToken cancellationToken)
    {
        try
        {
            foreach (DemoBatch batch in new BatchTeller(world, options).Tell(layouts))
            {
                await output.WriteAsync(batch, cancellationToken);
            }

            output.Complete();
        }
        catch (Exception problem)
        {
            // The reader throws it again; a batch must not be missing without a word.
            output.Complete(problem);
            throw;
        }
    }

    private static DemoOutcome.Generated Add(DemoOutcome.Generated sum, DemoBatch batch) => new(
        sum.Parcels + batch.Parcels.Count,
        sum.Contracts + batch.Contracts.Count,
        sum.Projects + batch.Projects.Count,
        sum.Performances + batch.Performances.Count,
        sum.Constraints + batch.Constraints.Count);
}
