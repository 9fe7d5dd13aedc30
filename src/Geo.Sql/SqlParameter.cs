using NpgsqlTypes;

namespace Geo.Sql;

/// <summary>A parameter of a printed statement.</summary>
/// <param name="Value">The value, where <paramref name="Slot"/> is null.</param>
/// <param name="Type">The PostgreSQL type; null lets Npgsql infer it from the value.</param>
/// <param name="Slot">The index into the values given at run time.</param>
public readonly record struct SqlParameter(object? Value, NpgsqlDbType? Type, int? Slot);
