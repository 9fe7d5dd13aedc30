using Geo.Query.Mapping;
using Npgsql;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>From where and as of when the facts of sites are read.</summary>
/// <param name="Connection">A connection inside of a transaction with the caller's settings.</param>
/// <param name="Day">The day the rules are asked about.</param>
/// <param name="Position">The position of the change log whose state is read; null for now.</param>
internal sealed record SiteReading(NpgsqlConnection Connection, DateOnly Day, long? Position)
{
    /// <summary>The position as a parameter of the functions that read the log.</summary>
    public Sql.Sql AsOf => Sql.Sql.Value(Position, NpgsqlTypes.NpgsqlDbType.Bigint);

    /// <summary>The call of a rule that runs in SQL.</summary>
    public Sql.Sql Rule(string function, params IEnumerable<Sql.Sql> arguments) => RuleSql.Call(function, Position is null ? null : AsOf, arguments);

    /// <summary>What to select from for the rows of a view of <c>api</c>.</summary>
    public Sql.Sql Rows(string view) => Position is null
        ? Sql.Sql.Of($"api.{Sql.Sql.Name(view)}")
        : Sql.Sql.Of($"api.{Sql.Sql.Name($"{view}_at")}({AsOf})");
}
