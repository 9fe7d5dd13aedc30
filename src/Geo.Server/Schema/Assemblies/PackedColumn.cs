using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>A column of many rows in one value: the bytes of each, one behind the other. Rows, and arrays too, cost the database several times as much.</summary>
internal static class PackedColumn
{
    private const int IdBytes = 16;

    public static Sql.Sql Ids(Sql.Sql column) => Sql.Sql.Of($"string_agg(uuid_send({column}), ''::bytea)");

    public static Sql.Sql Numbers(Sql.Sql column) => Sql.Sql.Of($"string_agg(float8send({column}), ''::bytea)");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Guid[] ReadIds(NpgsqlDataReader reader, int ordinal)
    {
        byte[] packed = reader.GetFieldValue<byte[]>(ordinal);
        Guid[] ids = new Guid[packed.Length / IdBytes];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = new(packed.AsSpan(i * IdBytes, IdBytes), bigEndian: true);
        }

        return ids;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] ReadNumbers(NpgsqlDataReader reader, int ordinal)
    {
        byte[] packed = reader.GetFieldValue<byte[]>(ordinal);
        double[] numbers = new double[packed.Length / sizeof(double)];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadDoubleBigEndian(packed.AsSpan(i * sizeof(double)));
        }

        return numbers;
    }
}
