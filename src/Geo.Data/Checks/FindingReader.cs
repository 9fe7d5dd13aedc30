using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>Reads findings from statements whose rows are a key and a sentence.</summary>
internal static class FindingReader
{
    /// <summary>The most records of one statement that are named; one more finding counts the others.</summary>
    public const int MostNamed = 20;

    /// <summary>A finding for each row.</summary>
    /// <param name="connection">Open, as the owner.</param>
    /// <param name="check">What is checked.</param>
    /// <param name="table">The table the rows are of.</param>
    /// <param name="remedy">What to do.</param>
    /// <param name="statement">Gives key and sentence.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<ImmutableArray<Finding>> ReadAsync(
        NpgsqlConnection connection, string check, string table, string remedy, Sql.Sql statement, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        int found = 0;
        await using NpgsqlCommand command = statement.ToCommand(connection);
        command.CommandTimeout = 0;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (++found <= MostNamed)
            {
                findings.Add(new Finding(check, table, reader.GetString(0), reader.GetString(1), remedy));
            }
        }

        if (found > MostNamed)
        {
            findings.Add(new Finding(check, table, "", $"{found - MostNamed} more records of {table} are like this.", remedy));
        }

        return findings.ToImmutable();
    }

    /// <summary>The texts of a statement's first column.</summary>
    public static async Task<ImmutableArray<string>> ReadTextsAsync(NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        await using NpgsqlCommand command = statement.ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            texts.Add(reader.GetString(0));
        }

        return texts.ToImmutable();
    }

    /// <summary>The key of the rows of a table, its columns separated by slashes; the row's place in the table where it has none.</summary>
    public static async Task<Sql.Sql> KeyOfAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        ImmutableArray<string> columns = await ReadTextsAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select attname::text from pg_index
                  cross join lateral unnest(indkey) with ordinality as part (number, place)
                  join pg_attribute on attrelid = indrelid and attnum = part.number
                where indrelid = format('land.%I', {Sql.Sql.Value(table)}::text)::regclass and indisprimary order by part.place
                """),
            cancellationToken);
        return columns.IsEmpty
            ? Sql.Sql.Of($"entry.ctid::text")
            : Sql.Sql.Of($"concat_ws('/', {Sql.Sql.Join($", ", columns.Select(column => Sql.Sql.Of($"entry.{Sql.Sql.Name(column)}::text")))})");
    }
}
