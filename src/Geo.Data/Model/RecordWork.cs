using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Geo.Data.Model;

/// <summary>Records of any kind found and written inside of one transaction, under the rights of its settings.</summary>
public sealed class RecordWork : IAsyncDisposable
{
    private readonly GeoContext _context;

    private RecordWork(GeoContext context) => _context = context;

    /// <summary>Begins work inside of the transaction; who opened it commits.</summary>
    public static async Task<RecordWork> BeginAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return new(await GeoContexts.OpenAsync(transaction, cancellationToken));
    }

    /// <summary>Holds a record for this transaction: others that would write it wait. Its key, or no row where the caller writes none such.</summary>
    public static Sql.Sql Hold<T>(IReadOnlyList<object> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        IReadOnlyList<IProperty> properties = GeoContexts.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties;
        return Hold<T>(properties.Select((property, i) => Sql.Sql.Of($"{Sql.Sql.Name(property.GetColumnName())} = {Value(key[i])}")));
    }

    /// <summary>The same, by a column that tells the records of a county apart.</summary>
    public static Sql.Sql Hold<T>(string countyCode, string column, string value) =>
        Hold<T>([Sql.Sql.Of($"county_code = {Sql.Sql.Value(countyCode)}"), Sql.Sql.Of($"{Sql.Sql.Name(column)} = {Sql.Sql.Value(value)}")]);

    /// <summary>The record with a key; null where the caller sees none.</summary>
    public ValueTask<T?> FindAsync<T>(object[] key, CancellationToken cancellationToken)
        where T : class => _context.FindAsync<T>(key, cancellationToken);

    /// <summary>The key of a record that was written.</summary>
    public object[] KeyOf(object record) =>
        [.. _context.Entry(record).Metadata.FindPrimaryKey()!.Properties.Select(property => _context.Entry(record).Property(property.Name).CurrentValue!)];

    /// <summary>A record that was found, as it was found; null for one that is new.</summary>
    public T? AsFound<T>(T record)
        where T : class => _context.Entry(record) is { State: not EntityState.Detached } entry ? (T)entry.OriginalValues.ToObject() : null;

    /// <summary>Lets a record be inserted with whatever is written next.</summary>
    public void Add(object record) => _context.Add(record);

    /// <summary>Writes what was added and changed.</summary>
    public Task SaveAsync(CancellationToken cancellationToken) => _context.SaveChangesAsync(cancellationToken);

    /// <summary>Inserts a record, and writes what else was changed.</summary>
    public Task InsertAsync(object record, CancellationToken cancellationToken)
    {
        _context.Add(record);
        return _context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Removes a record that only leads from one to another.</summary>
    public void Remove(object link) => _context.Remove(link);

    /// <summary>Writes what was changed of a record that was found. False, and nothing, where its version is not that one any more.</summary>
    public Task<bool> UpdateAsync<T>(T record, int version, CancellationToken cancellationToken)
        where T : class => _context.UpdateAsync(record, version, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static Sql.Sql Hold<T>(IEnumerable<Sql.Sql> conditions)
    {
        IEntityType entity = GeoContexts.Model.FindEntityType(typeof(T))!;
        Sql.Sql key = Sql.Sql.Join($", ", entity.FindPrimaryKey()!.Properties.Select(property => Sql.Sql.Name(property.GetColumnName())));
        return Sql.Sql.Of($"select {key} from {Sql.Sql.Name(entity.GetSchema()!, entity.GetTableName()!)} where {Sql.Sql.Join($" and ", conditions)} for update");
    }

    private static Sql.Sql Value(object part) => part switch
    {
        Guid id => Sql.Sql.Value(id),
        int number => Sql.Sql.Value(number),
        _ => Sql.Sql.Value((string)part),
    };
}
