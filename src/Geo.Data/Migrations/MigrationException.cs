namespace Geo.Data.Migrations;

/// <summary>The database cannot be brought to this program's schema; the message says what to do.</summary>
public sealed class MigrationException : Exception
{
    /// <summary>For a cause of our own.</summary>
    public MigrationException(string message)
        : base(message)
    {
    }

    /// <summary>For a cause the database named.</summary>
    public MigrationException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
