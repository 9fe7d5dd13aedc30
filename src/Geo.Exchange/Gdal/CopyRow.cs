namespace Geo.Exchange.Gdal;

/// <summary>One row of a COPY stream; good until the next one is asked for.</summary>
/// <param name="FeatureId">GDAL's number of the row.</param>
/// <param name="Shape">Hexadecimal EWKB; empty when it has none.</param>
/// <param name="Values">The bytes of each attribute as the file holds them; null for no value.</param>
internal readonly record struct CopyRow(long FeatureId, ReadOnlyMemory<byte> Shape, byte[]?[] Values);
