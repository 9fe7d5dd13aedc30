using System.Collections.Immutable;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// Tells of operations that took long, with the plans of their statements. Plans are asked for after the answer, of one operation at a
/// time, so that a busy database does not get busier by it.
/// </summary>
/// <param name="threshold">From which time on an operation is slow.</param>
/// <param name="withValues">True for plans of the very values that the caller sent, which stand in them then; else of any values but those of enums, which decide a plan.</param>
/// <param name="tell">Is told. Called beside the answers of others.</param>
public sealed class SlowOperations(TimeSpan threshold, bool withValues, Action<SlowOperation> tell)
{
    private int _asking;

    internal void Consider(OperationObservation run, ExecutionEnd end, CallerSettings caller, StatementRunner runner)
    {
        TimeSpan elapsed = run.Elapsed;
        if (elapsed < threshold)
        {
            return;
        }

        SlowOperation slow = new(run.Kind, run.Name, run.Hash, elapsed, end, [], Problem: null);
        if (run.Compiled is not { } compiled || end == ExecutionEnd.DatabaseUnavailable || Interlocked.Exchange(ref _asking, 1) == 1)
        {
            tell(slow);
            return;
        }

        object?[] slots = run.Slots;
        _ = Task.Run(() => TellWithPlansAsync(slow, compiled, slots, caller, runner));
    }

    private async Task TellWithPlansAsync(SlowOperation slow, Compile.CompiledOperation compiled, object?[] slots, CallerSettings caller, StatementRunner runner)
    {
        try
        {
            ImmutableArray<string> plans = await runner.InTransactionAsync(
                caller, connection => new PlanReader(connection, withValues).ReadAsync(compiled.Statements, slots, CancellationToken.None), CancellationToken.None);
            tell(slow with { Plans = plans });
        }
        catch (Exception problem) when (problem is NpgsqlException or TimeoutException or InvalidOperationException)
        {
            tell(slow with { Problem = problem });
        }
        finally
        {
            Volatile.Write(ref _asking, 0);
        }
    }
}
