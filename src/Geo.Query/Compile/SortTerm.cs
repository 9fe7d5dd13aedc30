using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>One term of an order as SQL. Nulls come last ascending and first descending, as in PostgreSQL's indexes.</summary>
internal sealed record SortTerm(string Name, SqlText Expression, LeafKind Kind, bool Nullable, bool Descending)
{
    /// <summary>Whether it is no column of the row.</summary>
    public bool IsExpression { get; init; }

    /// <summary>The term as it stands in <c>order by</c>.</summary>
    public SqlText Sql => Descending ? SqlText.Of($"{Expression} desc") : Expression;

    /// <summary>The term from the other end.</summary>
    public SortTerm Reversed => this with { Descending = !Descending };

    /// <summary>
    /// The order of a list: what the client asked for, then the key, so that no two rows are equal.
    /// The key runs in the direction of the last term, so that an index can serve both.
    /// </summary>
    public static ImmutableArray<SortTerm> Of(EntityMap entity, SqlAlias row, ImmutableArray<OrderTerm> order, SortTerm? first)
    {
        ImmutableArray<SortTerm>.Builder terms = ImmutableArray.CreateBuilder<SortTerm>();
        if (first is not null)
        {
            terms.Add(first);
        }

        foreach (OrderTerm term in order)
        {
            terms.Add(Of(term, row.Column(term.Field.Column)));
        }

        bool descending = terms.Count > 0 && terms[^1].Descending;
        foreach (KeyColumn key in entity.Key)
        {
            if (order.All(term => term.Field.Column != key.Column))
            {
                terms.Add(new(key.Column, row.Column(key.Column), LeafKinds.Of(key.Type), Nullable: false, descending));
            }
        }

        return terms.ToImmutable();
    }

    // An enum is ordered as it is declared.
    private static SortTerm Of(OrderTerm term, SqlText column) => term.Field.Type is EnumLeaf { Enum: var map }
        ? new(
            $"place of {term.Field.Column}",
            map.PlaceOf(column),
            LeafKind.Integer,
            term.Field.Nullable,
            term.Descending) { IsExpression = true }
        : new(term.Field.Column, column, LeafKinds.Of(term.Field), term.Field.Nullable, term.Descending);

    /// <summary>The order in words: what a cursor is bound to.</summary>
    public static string Describe(EntityMap entity, Face face, IEnumerable<SortTerm> terms) =>
        $"{(entity.Faces is null ? entity.TypeName : FaceMap.ViewOf(entity.TypeName, face))}: {string.Join(", ", terms.Select(term => term.Descending ? $"{term.Name} desc" : term.Name))}";
}
