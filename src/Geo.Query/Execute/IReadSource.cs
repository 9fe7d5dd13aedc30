namespace Geo.Query.Execute;

/// <summary>Where the connections of reads come from: the primary, or one of its standbys.</summary>
public interface IReadSource
{
    /// <summary>A connection to a database that holds at least what the caller has to see.</summary>
    ValueTask<ReadConnection> OpenAsync(CallerSettings caller, CancellationToken cancellationToken);

    /// <summary>Says that the caller has committed something on a connection to the primary: what it reads from now on holds that.</summary>
    Task WroteAsync(CallerSettings caller, Npgsql.NpgsqlConnection connection);
}
