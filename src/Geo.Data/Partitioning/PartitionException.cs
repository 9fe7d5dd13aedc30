namespace Geo.Data.Partitioning;

/// <summary>The tables cannot be partitioned; nothing was changed. The message says why and what to do.</summary>
public sealed class PartitionException : Exception
{
    /// <summary>For a cause of our own.</summary>
    public PartitionException(string message)
        : base(message)
    {
    }

    /// <summary>For a cause the database named.</summary>
    public PartitionException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
