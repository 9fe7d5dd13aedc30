using System.Linq.Expressions;

namespace Geo.Query.Mapping;

/// <summary>What <c>search</c> finds the records by.</summary>
public sealed partial class EntityMapBuilder<TEntity>
{
    /// <summary>A code or key; of a large table only by its beginning.</summary>
    public EntityMapBuilder<TEntity> SearchByCode(Expression<Func<TEntity, string?>> property, bool isLarge = false) =>
        Search(new SearchTerm(ColumnOf(PropertyOf(property)), IsCode: true, isLarge));

    /// <summary>A name; of a large table only by its beginning. Where a view has <paramref name="readings"/>, by these too: <see cref="SearchTerm.Readings"/>.</summary>
    public EntityMapBuilder<TEntity> SearchByName(Expression<Func<TEntity, string?>> property, bool isLarge = false, string? readings = null) =>
        Search(new SearchTerm(ColumnOf(PropertyOf(property)), IsCode: false, isLarge) { Readings = readings });

    private EntityMapBuilder<TEntity> Search(SearchTerm term) => With(_map with { SearchTerms = _map.SearchTerms.Add(term) });
}
