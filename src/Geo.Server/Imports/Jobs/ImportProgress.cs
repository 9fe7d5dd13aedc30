using Geo.Data.Imports;

namespace Geo.Server.Imports.Jobs;

/// <summary>How far a running job has come; written by the run, read by who tells of it.</summary>
internal sealed class ImportProgress
{
    private readonly Lock _lock = new();
    private ImportStep _step;
    private long? _total;
    private long _done;

    /// <summary>The step, its rows and how many are done.</summary>
    public (ImportStep Step, long? Total, long Done) Now
    {
        get
        {
            lock (_lock)
            {
                return (_step, _total, _done);
            }
        }
    }

    /// <summary>A step begins.</summary>
    public void Begin(ImportStep step, long? total)
    {
        lock (_lock)
        {
            (_step, _total, _done) = (step, total, 0);
        }
    }

    /// <summary>So many rows of the step are done.</summary>
    public void Reach(long done)
    {
        lock (_lock)
        {
            _done = done;
        }
    }
}
