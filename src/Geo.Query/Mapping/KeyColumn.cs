using NpgsqlTypes;

namespace Geo.Query.Mapping;

/// <summary>A column of a primary key and its type (text, uuid or integer).</summary>
public readonly record struct KeyColumn(string Column, NpgsqlDbType Type);
