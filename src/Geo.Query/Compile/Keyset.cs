using System.Collections.Immutable;

namespace Geo.Query.Compile;

/// <summary>The condition that a row comes after the values of a cursor in an order.</summary>
internal static class Keyset
{
    public static SqlText After(ImmutableArray<SortTerm> terms, ImmutableArray<SqlText> values)
    {
        bool plain = terms.All(term => !term.Nullable && term.Descending == terms[0].Descending);
        if (!plain)
        {
            return SqlText.Of($"({AfterFrom(0, terms, values)})");
        }

        // One comparison of rows: an index over the same columns starts right there.
        SqlText columns = SqlText.Join($", ", terms.Select(term => term.Expression));
        SqlText given = SqlText.Join($", ", values);
        return terms[0].Descending ? SqlText.Of($"({columns}) < ({given})") : SqlText.Of($"({columns}) > ({given})");
    }

    private static SqlText AfterFrom(int index, ImmutableArray<SortTerm> terms, ImmutableArray<SqlText> values)
    {
        (SortTerm term, SqlText value) = (terms[index], values[index]);
        SqlText beyond = Beyond(term, value);
        if (index == terms.Length - 1)
        {
            return beyond;
        }

        SqlText same = term.Nullable ? SqlText.Of($"{term.Expression} is not distinct from {value}") : SqlText.Of($"{term.Expression} = {value}");
        return SqlText.Of($"{beyond} or ({same} and ({AfterFrom(index + 1, terms, values)}))");
    }

    private static SqlText Beyond(SortTerm term, SqlText value) => (term.Descending, term.Nullable) switch
    {
        (false, false) => SqlText.Of($"{term.Expression} > {value}"),
        (true, false) => SqlText.Of($"{term.Expression} < {value}"),
        (false, true) => SqlText.Of($"({term.Expression} > {value} or ({term.Expression} is null and {value} is not null))"),
        (true, true) => SqlText.Of($"({term.Expression} < {value} or ({term.Expression} is not null and {value} is null))"),
    };
}
